/** The package ships no types: what is used of it, in milliseconds since 1970 UTC. */
declare module 'edtf' {
  export interface Extent {
    readonly min: number;
    readonly max: number;
  }

  /** Throws a SyntaxError for what is no EDTF. */
  export default function edtf(text: string): Extent;
}
