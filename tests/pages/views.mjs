// What is looked at on one loaded page. Every function returns a list of findings, empty when all is well.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const axe = async (page) => {
  await page.evaluate(`window.axe || (() => {${axeSource}\n})()`);
  const violations = await page.evaluate(async (tags) => (await window.axe.run({ resultTypes: ['violations'], runOnly: tags })).violations
    .flatMap((rule) => rule.nodes.slice(0, 3).map((node) => `${rule.id}: ${rule.help} at ${node.target.join(' ')}${rule.nodes.length > 3 ? ` and ${rule.nodes.length - 3} more` : ''}`)), TAGS);
  return violations.map((words) => `axe ${words}`);
};

// A text nobody wrote, or one that misses what should be filled in: the program marks both.
export const unsaid = (html) => [...new Set([...html.matchAll(/⟦[^⟧<]*⟧?|\{\s*\$[\w-]*\s*\}?/g)].map(([mark]) => `text: ${mark}`))];

// Nothing may stick out sideways. Regions that scroll by themselves are fine.
export const overflow = (page, what) => page.evaluate((name) => {
  const edge = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - edge;
  if (over <= 0) return [];
  const inside = (element) => { for (let up = element.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true; return false; };
  const out = ({ width, left, right }) => width && (right > edge + 0.5 || left < -0.5);
  const words = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  const who = [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest('.vh,.skip') && !inside(element) && [element.getBoundingClientRect(), ...words(element)].some(out))
    .slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 24)}”`);
  return [`overflow of ${over} px (${name}): ${who.join(' | ')}`];
}, what);

// Text twice as large, the way a browser's text zoom does it: only the root font size changes.
export const largeText = async (page) => {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
  });
  const found = await overflow(page, '200 % text');
  await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
  return found;
};

// Switching dir alone must mirror every box. One neutral font for both, since Arabic pages use another.
export const mirror = (page) => page.evaluate(() => {
  const root = document.documentElement;
  const before = root.dir;
  const neutral = new CSSStyleSheet();
  neutral.replaceSync('*,*::before,*::after{font-family:sans-serif!important;letter-spacing:0!important;line-height:1.4!important;font-kerning:none!important;transition:none!important}.leave,.sheet{position:static!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, neutral];
  const FLOW = /^(block|flex|grid|list-item|table|table-row|table-cell)$/;
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => !element.closest('svg,audio,video,select,.vh,[lang]:not(html),[dir]:not(html):not([dir=auto]),.qr')
    && FLOW.test(getComputedStyle(element).display) && element.getClientRects().length);
  const place = (dir) => {
    root.dir = dir;
    document.querySelectorAll('.scroll,.board,.rail').forEach((region) => { region.scrollLeft = 0; });
    return boxes.map((element) => element.getBoundingClientRect()).map(({ left, right }) => [left, right]);
  };
  const ltr = place('ltr');
  const rtl = place('rtl');
  const width = root.clientWidth;
  root.dir = before;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== neutral);
  const off = boxes.filter((_, i) => Math.abs(width - ltr[i][1] - rtl[i][0]) > 1.5 || Math.abs(width - ltr[i][0] - rtl[i][1]) > 1.5);
  if (!off.length) return [];
  const who = off.slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 24)}”`);
  return [`mirror: ${off.length} of ${boxes.length} boxes do not mirror: ${who.join(' | ')}`];
});

// Without script the page still says something, and every form can be sent.
export const withoutScript = (page) => page.evaluate(() => {
  const found = [];
  const main = document.querySelector('main');
  if (!main || main.innerText.trim().length < 20) found.push('no script: main is empty');
  if (document.querySelectorAll('h1').length !== 1) found.push(`structure: ${document.querySelectorAll('h1').length} h1 instead of one`);
  const shown = [...document.querySelectorAll('.js-only')].filter((element) => element.getClientRects().length);
  if (shown.length) found.push(`no script: ${shown.length} controls that need script are shown`);
  for (const form of document.querySelectorAll('form:not([method=dialog])')) {
    if (form.closest('dialog')) continue;
    const sender = form.querySelector('button:not([type=button]),input[type=submit],input[type=image]') || document.querySelector(`[form="${form.id}"]`);
    if (!sender) found.push(`no script: form to ${form.getAttribute('action')} has no button`);
    if (form.method === 'post' && !form.querySelector('[name=csrf]')) found.push(`form to ${form.getAttribute('action')} has no csrf field`);
  }
  return found;
});

export const print = async (page, most) => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const sheets = (pdf.match(/\/Type\s*\/Page\b/g) || []).length;
  if (!pdf.startsWith('%PDF') || !sheets) return ['print: no PDF'];
  return most && sheets > most ? [`print: ${sheets} pages, at most ${most}`] : [];
};
