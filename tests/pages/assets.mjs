// Checks of the assets that need no browser: direction-neutral CSS, contrast of the tokens, size budgets,
// no inline style or handler in templates, every icon drawn. Usage: node assets.mjs
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../crates/web');
const asset = (name) => fs.readFileSync(path.join(web, 'assets', name));
const wrong = [];
let passed = 0;
const expect = (good, words) => { if (good) passed += 1; else wrong.push(words); };

// ---- direction: a page mirrors by its dir attribute alone, so nothing may name a side ----
const SIDED = /(?:^|[;{\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:margin|padding|border)-(?:top|bottom)[a-z-]*|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/g;
const SIDE_VALUE = /(?:float|clear|text-align|justify-(?:content|items|self)|resize|caption-side)\s*:\s*(left|right)/g;
// A shorthand with four different values names left and right without saying so.
const FOUR = /(?:margin|padding|inset|border-(?:width|color|style))\s*:\s*([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s*[;}]/g;
for (const name of fs.readdirSync(path.join(web, 'assets')).filter((file) => file.endsWith('.css'))) {
  const css = asset(name).toString().replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{/g, '{');
  const found = [...css.matchAll(SIDED)].map((match) => match[1])
    .concat([...css.matchAll(SIDE_VALUE)].map((match) => match[0]))
    .concat([...css.matchAll(FOUR)].filter((match) => match[2] !== match[4]).map((match) => match[0]));
  expect(found.length === 0, `${name}: physical properties: ${[...new Set(found)].join(', ')}`);
  expect(!/@import|url\(\s*['"]?(?:https?:)?\/\//.test(css), `${name}: fetches from elsewhere`);
}

// ---- old phones: a word they do not know ends a whole script, or a whole list of selectors ----
const bare = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{])\/\/.*$/gm, '$1').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
// Service workers came in 2015, async in 2017 and so with every phone that keeps one; those of a page are read by all.
const NEWER = { 'speak.js': /\?\.(?!\d)|\?\?|\|\|=|&&=|\basync\b|\bawait\b|\.flatMap\(|\.matchAll\(|catch\s*\{|\{\s*\.\.\./, 'sw.js': /\?\.(?!\d)|\?\?|\|\|=|catch\s*\{|\.matchAll\(/ };
for (const [name, word] of Object.entries(NEWER)) {
  const found = word.exec(bare(asset(name).toString()).replace(/\/(?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[gimuy]*/g, '0'));
  expect(!found, `${name}: ${found} is unknown to old phones`);
}
for (const name of ['path.css', 'fonts.css']) {
  const plain = asset(name).toString().replace(/\/\*[\s\S]*?\*\//g, '').replace(/@supports selector\(:has\(\*\)\)\{[\s\S]*?\n\}/g, '');
  expect(!plain.includes(':has('), `${name}: :has( outside @supports`);
}

// ---- weight, in bytes after gzip (fonts and drawings as they are) ----
const gzip = (...names) => gzipSync(Buffer.concat(names.map(asset)), { level: 9 }).length;
const sizes = [
  ['path.css', gzip('path.css'), 4.5], ['staff.css', gzip('staff.css'), 5.5], ['fonts.css', gzip('fonts.css'), 1],
  ['opweg.js', gzip('opweg.js'), 12], ['speak.js', gzip('speak.js'), 1.5], ['sw.js', gzip('sw.js'), 1.5],
  ['icons.svg', gzip('icons.svg'), 6],
  ['Latin fonts of a newcomer page', asset('fonts/andika-400-latin.woff2').length + asset('fonts/andika-700-latin.woff2').length, 34],
  ['Arabic font', asset('fonts/vazirmatn-arabic.woff2').length, 34],
];
for (const [name, bytes, kilobytes] of sizes) {
  expect(bytes <= kilobytes * 1024, `${name}: ${bytes} bytes, budget ${kilobytes} KB`);
}

// ---- contrast of the colour tokens, light and dark (WCAG 2.2 AA: text 4.5, marks 3) ----
const css = asset('path.css').toString() + asset('staff.css').toString();
const blocks = [...css.matchAll(/:root\{([^}]*)\}/g)].map((match) => [match.index, match[1]]);
const tokens = (body) => Object.fromEntries([...body.matchAll(/--([a-z0-9]+):(#[0-9a-f]{3,6})\b/g)].map((match) => [match[1], match[2]]));
const dark = (index) => /prefers-color-scheme:dark\)\{$/.test(css.slice(0, index));
const plain = (index) => !/\{$/.test(css.slice(0, index).trimEnd());
const light = Object.assign({}, ...blocks.filter(([index]) => plain(index)).map(([, body]) => tokens(body)));
const night = { ...light, ...Object.assign({}, ...blocks.filter(([index]) => dark(index)).map(([, body]) => tokens(body))) };
const luminance = (hex) => {
  const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (one, two) => {
  const [high, low] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
const TEXT = ['ink paper', 'ink card', 'ink sunk', 'ink2 paper', 'ink2 card', 'brand card', 'brand paper', 'brand btint', 'onbrand brand',
  'sunink suntint', 'ok oktint', 'coral coraltint', 'coral card', 'info infotint', 'plum plumtint', 'card coral', 'card ok'];
const MARK = ['edge card', 'edge paper', 'v1 card', 'v2 card', 'v3 card', 'v4 card', 'v5 card', 'v6 card'];
for (const [scheme, colours] of [['light', light], ['dark', night]]) {
  for (const [pairs, least] of [[TEXT, 4.5], [MARK, 3]]) {
    for (const pair of pairs) {
      const [front, back] = pair.split(' ').map((name) => colours[name]);
      const value = front && back ? ratio(front, back) : 0;
      expect(value >= least, `${scheme}: ${pair} has contrast ${value.toFixed(2)}, needs ${least}`);
    }
  }
}

// ---- templates: nothing the Content-Security-Policy would refuse, and no icon that is not drawn ----
const drawn = new Set([...asset('icons.svg').toString().matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]));
const templates = fs.readdirSync(path.join(web, 'templates'), { recursive: true }).filter((file) => file.endsWith('.html'));
for (const file of templates) {
  const text = fs.readFileSync(path.join(web, 'templates', file), 'utf8').replace(/\{#[\s\S]*?#\}/g, '');
  expect(!/\sstyle\s*=|<style\b/.test(text), `${file}: inline style`);
  expect(!/\son[a-z]+\s*=\s*"/.test(text), `${file}: inline handler`);
  expect(!/<script(?![^>]*\ssrc=)/.test(text), `${file}: inline script`);
  const used = [...text.matchAll(/\bicon\("([^"]+)"|icon_name = "([^"]+)"|m::(?:row|door)\("([^"]+)"/g)].map((match) => match[1] ?? match[2]).filter(Boolean);
  const missing = [...new Set(used)].filter((name) => !drawn.has(name));
  expect(missing.length === 0, `${file}: no drawing for ${missing.join(', ')}`);
}

for (const line of wrong) console.log(`FAIL ${line}`);
console.log(sizes.map(([name, bytes]) => `${name} ${bytes}`).join(' · '));
console.log(`${passed} passed, ${wrong.length} failed`);
process.exitCode = wrong.length ? 1 : 0;
