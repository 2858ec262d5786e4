/**
 * What the program is made of that others wrote: every package of which something is in a bundle, with its licence. From it come the
 * list of licences and the bill of materials (CycloneDX) that lie in the package.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Licences under which something may be part of what we give away. */
const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** @returns {string} the file that names the packages of a bundle */
export const partsFile = (root, bundle) => path.join(root, 'out', 'parts', `${bundle}.json`);

/** The folder of the package that a module belongs to; undefined for our own modules and those that a tool makes up. */
function packageFolder(module) {
  const file = module.replace(/^\0/, '').split('?')[0];
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll(path.sep, '/'));
  return found && existsSync(path.join(found[1], 'package.json')) ? found[1] : undefined;
}

/** @returns {import('vite').Plugin} writes down which packages a bundle was made of */
export function recordParts(root, bundle) {
  return {
    name: 'record-parts',
    generateBundle(_options, output) {
      const modules = Object.values(output).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      mkdirSync(path.dirname(partsFile(root, bundle)), { recursive: true });
      writeFileSync(partsFile(root, bundle), JSON.stringify([...folders].map((folder) => path.relative(root, folder)).sort()));
    },
  };
}

/** Given to the program as they are, without a bundle. */
const wholePackages = ['node_modules/better-sqlite3', 'node_modules/@fontsource/source-sans-3'];

const licenceFile = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * @param {string} root
 * @param {readonly string[]} bundles their names
 * @param {string} electron the version of Electron that is packed
 * @returns {{name: string, version: string, licence: string, text: string, purl: string}[]} by name
 * @throws {Error} when a part has no licence, or one that what we give away must not have
 */
export function partsOf(root, bundles, electron) {
  const folders = new Set([...wholePackages, ...bundles.flatMap((bundle) => JSON.parse(readFileSync(partsFile(root, bundle), 'utf8')))]);
  // npm may put one package in several places; it is one part all the same.
  const found = [...folders].map((folder) => partOf(path.join(root, folder)));
  const parts = [...new Map(found.map((part) => [part.purl, part])).values()];
  parts.push({
    name: 'electron',
    version: electron,
    licence: 'MIT',
    text: 'See LICENSE.electron.txt, and LICENSES.chromium.html for Chromium, Node and what they are made of.',
    purl: `pkg:npm/electron@${electron}`,
  });
  const unknown = parts.filter(({ licence }) => !allowed.has(licence));
  if (unknown.length > 0) {
    throw new Error(
      `These may not be part of the program: ${unknown.map(({ name, licence }) => `${name} (${licence || 'no licence'})`).join(', ')}.`,
    );
  }
  return parts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    text: file ? readFileSync(path.join(folder, file), 'utf8').trim() : '',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/** @returns {string} the licences of all parts, as they go with the program */
export function licencesText(parts) {
  const one = ({ name, version, licence, text }) =>
    `${name} ${version}\n${licence}\n\n${text || 'The package brings no text of its licence.'}`;
  return `Kreds is made with what others wrote and gave away.\n\n${parts.map(one).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/**
 * The bill of materials in CycloneDX 1.6.
 * @param {{name: string, version: string}} program
 * @param {ReturnType<typeof partsOf>} parts
 */
export function billOfMaterials(program, parts) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'kreds', name: program.name, version: program.version } },
    components: parts.map(({ name, version, licence, purl }) => ({
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      licenses: [{ license: { id: licence } }],
    })),
    dependencies: [{ ref: 'kreds', dependsOn: parts.map(({ purl }) => purl) }],
  };
}
