import { posix } from 'node:path';

/** Attributes that hold an address. */
const ADDRESS = /( (?:href|src|data-dossiers|data-draw|data-answers)=")([^"#?]+)/gu;

/** An embed page as kept in the folder of its version: kept files are linked beside it, all others on the live site. */
export function frozenPage(html: string, path: string, key: string): string {
  const moved = html.replace(ADDRESS, (_, attribute: string, address: string) => {
    return attribute + (isRelative(address) ? movedAddress(address, path) : address);
  });
  const left = /(?:href|src)="[^"]*_app\/[^"]*"/u.exec(moved);
  if (left) throw new Error(`${path} needs ${left[0]}, which the next build removes`);
  const script = `<script src="${upFrom(path)}../../embed/latest.js" defer></${'script'}>`;
  return moved.replace('<html ', `<html data-frozen="${key}" `).replace('</head>', `${script}</head>`);
}

function isRelative(address: string): boolean {
  return address.startsWith('.');
}

/** A frozen folder is two levels down. */
function movedAddress(address: string, path: string): string {
  const target = posix.join(posix.dirname(path), address);
  return /^(?:en\/)?embed\//u.test(target) ? address : `../../${address.replace(/^\.\//u, '')}`;
}

/** One ../ per folder of a path. */
function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
