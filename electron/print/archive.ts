import { createHash } from 'node:crypto';
import { ParseSpeeds, PDFArray, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts';
import { nameBookmarks } from './bookmarks';
import { type About, tellAbout } from './metadata';
import { srgbProfile } from './srgb';

/**
 * What Chromium printed, in the form that an archive takes: PDF/A-2a. Chromium gives the tags, the embedded fonts and their Unicode
 * maps; added are metadata, the meaning of colours, the marks of what is no content, and an identity. `headings`: the bookmarks' words.
 */
export async function archived(pdf: Uint8Array, about: About & { readonly headings: readonly string[] }, now: Date): Promise<Uint8Array> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  tellAbout(file, about, now);
  nameBookmarks(file, about.headings);
  markArtifacts(file);
  giveColoursMeaning(file);
  identify(file, pdf, about, now);
  file.context.header = PDFHeader.forVersion(1, 7);
  return file.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** Every colour of ours is sRGB: the output intent says so for the whole file, its transparent parts too. */
function giveColoursMeaning({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of('sRGB IEC61966-2.1'));
  intent.set(PDFName.of('Info'), PDFString.of('sRGB IEC61966-2.1'));
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}

function identify({ context }: PDFDocument, pdf: Uint8Array, { title }: About, now: Date): void {
  const id = PDFHexString.of(createHash('sha256').update(pdf).update(`${title} ${now.toISOString()}`).digest('hex').slice(0, 32));
  const both = PDFArray.withContext(context);
  both.push(id);
  both.push(id);
  context.trailerInfo.ID = both;
}
