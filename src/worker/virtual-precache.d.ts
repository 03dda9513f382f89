/** What the build wrote, as the worker's own build tells it. */
declare module 'virtual:precache' {
  /** The files of this version: each path below the worker's scope, with its content's hash. */
  export const files: Readonly<Record<string, string>>;
}
