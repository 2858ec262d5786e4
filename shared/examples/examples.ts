import type { Case } from '../case/schema';
import { blendedFamily } from './blended-family';
import { divorcedFamily } from './divorced-family';

/** The fictional cases that Kreds opens on the first time: one finished, one on its way. */
export const exampleCases: readonly Case[] = [divorcedFamily, blendedFamily];
