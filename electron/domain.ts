import type { Case } from '../shared/case/schema';

export const exampleCases: readonly Case[] = [];
