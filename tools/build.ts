import { baseFromEnvironment, buildSite } from './build-site.ts';

await buildSite({ outDir: 'dist', base: baseFromEnvironment() });
console.log('The site is in dist.');
