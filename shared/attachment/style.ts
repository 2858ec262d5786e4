import { attachmentText } from '../language/attachment';
import { lightPalette as ink } from '../scene/palette';
import { fontFamily } from '../scene/text-metrics';
import type { AttachmentDocument } from './blocks';

export interface FontFace {
  readonly weight: number;
  readonly unicodeRange: string;
  /** A data address of a WOFF2 file. */
  readonly source: string;
}

/** The one print style sheet: A4, hairlines rather than boxes, nothing under 9 pt. */
export const styleOf = (document: AttachmentDocument, fonts: readonly FontFace[]): string =>
  [fontFaces(fonts), pages(document), text, cover, lists, tables, drawings].join('');

/** The fonts of a printed page, as a part of its style sheet. */
export const fontFaces = (fonts: readonly FontFace[]): string => fonts.map(fontFace).join('');

const fontFace = ({ weight, unicodeRange, source }: FontFace): string =>
  `@font-face{font-family:'${fontFamily}';font-style:normal;font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${unicodeRange}}`;

/** A text inside a style sheet's quotes; "<" must not end the style element. */
const quoted = (value: string): string => `"${value.replace(/["\\<\n\r]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;

/** Running head and foot stand in the page's margin boxes, which take the page's own fonts and are real text. */
function pages({ markText, caseNumber, title, edition, footNote, language }: AttachmentDocument): string {
  const box = `font:400 9pt/1.2 '${fontFamily}';color:${ink.muted}`;
  const [before, between, after = ''] = attachmentText.page[language].split(/\{page\}|\{pages\}/);
  const number = `${quoted(before ?? '')} counter(page) ${quoted(between ?? '')} counter(pages) ${quoted(after)}`;
  return [
    `@page{size:A4;margin:24mm 18mm 20mm;`,
    `@top-left{content:${quoted(`${title.split(' – ')[0]} · ${caseNumber}`)};${box};padding-top:3mm}`,
    `@top-right{content:${quoted(markText)};${box};font-weight:600;letter-spacing:.08em;color:${ink.ink};padding-top:3mm}`,
    `@bottom-left{content:${quoted([edition, footNote].filter(Boolean).join(' · '))};${box}}`,
    `@bottom-right{content:${number};${box};font-variant-numeric:tabular-nums}}`,
    `@page upright{margin:20mm 5mm 16mm;${outwards(13)}}`,
    `@page across{size:A4 landscape;margin:20mm 10mm 16mm;${outwards(8)}}`,
  ].join('');
}

/** On sheets with narrow margins the running head and foot stay where they are on other pages. */
const outwards = (by: number): string =>
  ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box}{padding-${box.split('-')[1]}:${by}mm}`).join('');

const text = `
*{box-sizing:border-box;margin:0;padding:0}
html{font:400 10pt/1.42 '${fontFamily}';color:${ink.ink};font-synthesis:none;font-variant-numeric:lining-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{overflow-wrap:anywhere}
h1{font-size:20pt;font-weight:600;line-height:1.16;letter-spacing:-.01em}
h2{font-size:14pt;font-weight:600;line-height:1.2;margin:9mm 0 3mm;break-inside:avoid;break-after:avoid}
h3{font-size:10.5pt;font-weight:600;line-height:1.3;margin:5mm 0 1.4mm;break-inside:avoid;break-after:avoid}
h2+h3{margin-top:0}
p{orphans:3;widows:3;max-width:150mm}
p+p{margin-top:1.5mm}
.muted{color:${ink.muted}}
.lead{max-width:none;font-size:12pt;line-height:1.4;margin-bottom:2.5mm}
section.page{break-before:page}
section.page>h2{margin-top:0}
blockquote{margin:2mm 0 3mm;padding:.5mm 0 .5mm 5mm;border-left:.6mm solid ${ink.accent}}
blockquote p{font-size:11pt;line-height:1.42}
blockquote .by{font-size:9pt;color:${ink.muted};margin-bottom:.5mm}
blockquote .by+p{margin-top:0}
aside{margin:5mm 0 0;padding:2.6mm 4mm 2.8mm;background:${ink.tint};border-left:.8mm solid ${ink.accent};break-inside:avoid}
aside .title{font-weight:600}
aside p+p{margin-top:.3mm}
.watermark{position:fixed;left:14mm;top:36mm;width:150mm;height:100mm;z-index:1;display:flex;align-items:center;justify-content:center}
.watermark div{display:flex;flex:none;transform:rotate(-32deg)}
.watermark svg{display:block;height:var(--letter);overflow:visible}`;

const cover = `
.cover{display:flex;justify-content:space-between;align-items:flex-start;gap:8mm;padding-bottom:4mm;border-bottom:.3mm solid ${ink.ink}}

.cover .edition{margin-top:2mm;color:${ink.muted}}
.mark{flex:none;margin-top:1.5mm;padding:1mm 3.2mm;border:.4mm solid ${ink.ink};font-weight:600;letter-spacing:.08em;line-height:1.3}
.mark.final{background:${ink.ink};color:#fff}
#case h2{margin-top:5mm}
#case .facts,#summary .facts{gap:1mm 8mm;line-height:1.36}
#case aside{margin-top:3.5mm}
#summary h2{margin-top:7mm}`;

const lists = `
.facts{display:grid;gap:1.5mm 8mm;margin:1.5mm 0}
.facts>div{display:grid;grid-template-columns:38mm 1fr;column-gap:4mm}
.facts.two{grid-template-columns:86mm 1fr}
.facts.two>div:nth-child(2n){grid-template-columns:34mm 1fr}
dt{grid-column:1;color:${ink.muted}}
dd{grid-column:2}
dd+dd{margin-top:.6mm}
ul{list-style:none;margin:1.5mm 0}
ul:not(.legend)>li{position:relative;padding-left:5mm;margin-bottom:1.2mm;max-width:165mm;break-inside:avoid}
ul:not(.legend)>li::before{content:'';position:absolute;left:.6mm;top:1.75mm;width:2.1mm;height:2.1mm;border:.32mm solid ${ink.ink};border-radius:50%}
.signatures{display:grid;grid-template-columns:repeat(3,1fr);gap:8mm;margin-top:16mm;break-inside:avoid}
.signatures .line{border-bottom:.25mm solid ${ink.ink};margin-bottom:1.5mm}
.signatures p+p{margin-top:0}
.keep,#revision,#signature{break-inside:avoid}
#signature{break-before:avoid}`;

const tables = `
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9pt;line-height:1.34;margin:2mm 0 3mm}
thead{display:table-header-group}
thead th{font-weight:400;color:${ink.muted};text-align:left;vertical-align:bottom;padding:0 2.4mm 1.2mm 0;border-bottom:.3mm solid ${ink.ink}}
tbody th,tbody td{font-weight:400;text-align:left;vertical-align:top;padding:1.7mm 2.4mm 1.8mm 0;border-bottom:.15mm solid ${ink.faint};font-variant-numeric:tabular-nums}
tr>:last-child{padding-right:0}
td p,th p{max-width:none}
td p+p,th p+p{margin-top:.5mm}
.strong{font-weight:600}
.label,.note{color:${ink.muted};font-weight:400}
.shaped{padding-left:4mm;text-indent:-4mm}
.shape{width:2.6mm;height:2.6mm;margin-right:1.4mm;vertical-align:-.25mm}`;

const drawings = `
.sheet{break-before:page;break-after:page}
.sheet.upright{page:upright}
.sheet.across{page:across}
.sheet.upright>div:not(.key)>:is(h2,h3,p),.sheet.upright>.key{margin-inline:13mm}
.sheet.across>div:not(.key)>:is(h2,h3,p),.sheet.across>.key{margin-inline:8mm}
.sheet>div>h2,.sheet>div>h3:first-child,.sheet>.key>h3{margin-top:0}
.caption{font-size:9pt;color:${ink.muted};margin-bottom:1.5mm;break-after:avoid}
.drawing{margin:0 auto}
.drawing svg{display:block;width:100%;height:100%}
.key{break-inside:avoid}
.sheet.below>.key{margin-top:3mm}
.sheet.beside{display:grid;grid-template-columns:minmax(0,1fr) 56mm;column-gap:6mm;align-items:start}
.sheet.beside>.key{margin-inline:0}
.legend{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:.8mm 4mm;font-size:9pt}
.sheet.beside .legend{grid-template-columns:minmax(0,1fr);row-gap:0}
.legend li{display:flex;align-items:center;gap:2.5mm;min-height:7.5mm;break-inside:avoid;line-height:1.2}
.legend svg{flex:none;width:15mm;height:7.5mm}`;
