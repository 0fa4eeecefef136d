// The texts of the pages, read from the same Fluent files as the program: a journey looks for what people read, and
// a better text breaks nothing. Only what journeys need: plain messages with variables, no plural forms.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const locales = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../locales');

const read = (lang) => {
  const messages = new Map();
  for (const file of fs.readdirSync(path.join(locales, lang)).filter((name) => name.endsWith('.ftl'))) {
    const text = fs.readFileSync(path.join(locales, lang, file), 'utf8').replace(/^#.*$/gm, '');
    for (const [, key, value] of text.matchAll(/^([a-z][a-z0-9-]*) *= *((?:.*)(?:\n[ \t]+.*)*)$/gm)) {
      messages.set(key, value.split('\n').map((line) => line.trim()).filter(Boolean).join(' '));
    }
  }
  return messages;
};
const known = new Map();

// words('nl') is a function: t('key') or t('key', { name: value }).
export const words = (lang) => {
  if (!known.has(lang)) known.set(lang, read(lang));
  const messages = known.get(lang);
  return (key, values = {}) => {
    const text = messages.get(key);
    if (text === undefined) throw new Error(`no text "${key}" in ${lang}`);
    if (text.includes('->')) throw new Error(`"${key}" has plural forms`);
    return text.replace(/\{ *\$([\w-]+) *\}/g, (_, name) => {
      if (!(name in values)) throw new Error(`"${key}" needs ${name}`);
      return values[name];
    });
  };
};
