// Runs a TypeScript file of the project: `node tools/run.mjs FILE [ARGUMENT...]`. Vite, which is
// here anyway, does what newer versions of Node do by themselves.
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
if (file === undefined) throw new Error('Name the file to run.');
// A server for modules would set this to `development`, and builds made here would be such ones.
process.env.NODE_ENV ??= 'production';
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
