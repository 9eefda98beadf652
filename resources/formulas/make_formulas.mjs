// Draws the catalogue's formulas and derivatives as SVG, one pair of files per activation.
//
//   npm install --no-save mathjax-full
//   actiscope list --json | node make_formulas.mjs [FOLDER]
//
// Each file carries the LaTeX that it was made from (attribute data-latex): a test compares it with the catalogue, so that
// none is missing or stale. Lengths are in ex; the colour is currentColor: the window replaces both.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
const { AllPackages } = require('mathjax-full/js/input/tex/AllPackages.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const packages = AllPackages.filter((name) => name !== 'noundefined' && name !== 'noerrors');
const page = mathjax.document('', {
    InputJax: new TeX({ packages, formatError: (_, error) => { throw error; } }),
    OutputJax: new SVG({ fontCache: 'none' }),
});

const escapeAttribute = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// The middle of a tall brace comes as a stretched glyph in a picture inside of the picture, which few painters know: a bar of
// the same width takes its place.
const stretched =
    /<svg width="[\d.]+" height="([\d.]+)" y="([-\d.]+)" x="([-\d.]+)" viewBox="[^"]*"><path d="([^"]*)"[^>]*><\/path><\/svg>/g;

function bar(_, height, y, x, outline) {
    const across = [];
    for (const [, command, numbers] of outline.matchAll(/([MLQTHV])([^MLQTHVZ]*)/g)) {
        const values = numbers.match(/-?[\d.]+/g).map(Number);
        if (command !== 'V') across.push(...values.filter((_, index) => command === 'H' || index % 2 === 0));
    }
    const left = Math.min(...across);
    return `<rect x="${Number(x) + left}" y="${y}" width="${Math.max(...across) - left}" height="${height}"></rect>`;
}

function draw(latex) {
    const container = page.convert(latex, { display: true });
    const svg = adaptor.outerHTML(adaptor.firstChild(container));
    return svg
        .replace(/ (role|focusable|aria-[a-z]+)="[^"]*"/g, '')
        .replace(/ data-(mml-node|c|mjx-texclass|mjx-[a-z]+)="[^"]*"/g, '')
        .replace(stretched, bar)
        .replace('<svg ', `<svg data-latex="${escapeAttribute(latex)}" `) + '\n';
}

const folder = process.argv[2] ?? new URL('.', import.meta.url).pathname;
for (const file of readdirSync(folder))
    if (file.endsWith('.svg')) rmSync(join(folder, file));
for (const { id, formula, derivative } of JSON.parse(readFileSync(0, 'utf8'))) {
    writeFileSync(join(folder, `${id}.svg`), draw(`f(x) = ${formula}`));
    writeFileSync(join(folder, `${id}_derivative.svg`), draw(`f'(x) = ${derivative}`));
}
