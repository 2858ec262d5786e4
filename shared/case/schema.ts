import { z } from 'zod';
import { assessmentSchema, safetySchema } from './assessment-schema';
import { isDay, isPartialDate } from './dates';
import { correctionSchema, handoverSchema, lockedRevisionSchema, sparringSessionSchema } from './kept-schema';
import * as values from './values';

/**
 * The case: one immutable value, described here once. Types, validation, the exchange format `kreds-exchange/1` and its JSON
 * Schema all come from these schemas. Objects are loose: a field that is not known is kept and written back.
 */

export const exchangeVersion = 'kreds-exchange/1';
export const limits = { persons: 5000, bytes: 20 * 1024 * 1024 } as const;

export const idSchema = z.string().min(1).max(100);
const text = z.string().nullish();
export const daySchema = z.string().refine(isDay, { params: { expected: 'day' } });
export const partialDateSchema = z.string().refine(isPartialDate, { params: { expected: 'partialDate' } });
const when = partialDateSchema.nullish();
/** A secret: the persons who know of it. Absent or empty: no secret. */
const knownBy = z.array(idSchema).nullish();

export const conditionSchema = z.looseObject({
  kind: z.enum(values.conditionKinds),
  state: z.enum(values.conditionStates),
  /** What it is, in the caseworker's words: "Diabetes". */
  labelDa: text,
  from: when,
  to: when,
  knownBy,
});

export const personSchema = z.looseObject({
  id: idSchema,
  firstName: z.string(),
  lastName: text,
  gender: z.enum(values.genders),
  kind: z.enum(values.personKinds),
  birth: when,
  death: when,
  /** Replacement numbers (day + 60) in all test data. */
  cprFictional: text,
  cpr: text,
  /** What the person is in the case in the caseworker's words; never a substitute for the derived kinship. */
  role: text,
  custody: z.boolean().nullish(),
  protected: z.looseObject({ name: z.boolean().nullish(), address: z.boolean().nullish() }).nullish(),
  lossType: z.enum(values.lossTypes).nullish(),
  gestationWeek: z.number().nullish(),
  /** Of a group: how many they are; absent when nobody counted. */
  count: z.int().min(1).max(9999).nullish(),
  sexAtBirth: z.enum(values.sexesAtBirth).nullish(),
  conditions: z.array(conditionSchema).nullish(),
  country: text,
  /** When the person came to the country; a mark on the drawing. */
  migrated: when,
  /** The cultures that the person has lived in; two or more are a mark on the drawing. */
  culturesDa: z.array(z.string()).nullish(),
  languageDa: text,
  occupation: text,
  incomeDa: text,
  healthNoteDa: text,
  noteDa: text,
  /** The role of a person outside the family: "Nabo". */
  nonKin: text,
  /** The role of a professional: "Klasselærer, Fjordby Skole". */
  professional: text,
});

/** One thing that happened to a couple. */
export const coupleEventSchema = z.looseObject({ event: z.enum(values.coupleEvents), date: when });

export const coupleSchema = z.looseObject({
  id: idSchema,
  a: idSchema,
  b: idSchema,
  /** As the couple is, or was at last. */
  type: z.enum(values.coupleTypes),
  from: when,
  to: when,
  ended: text,
  /** How it came to be so, in the order of time; where it is absent, `type`, `from`, `to` and `ended` tell. */
  course: z.array(coupleEventSchema).nullish(),
  cohabited: z.boolean().nullish(),
  consanguineous: z.boolean().nullish(),
  consanguinityDa: text,
  knownBy,
});

export const parentageSchema = z.looseObject({
  child: idSchema,
  parents: z.array(idSchema).min(1).max(2),
  type: z.enum(values.parentageTypes),
  couple: idSchema.nullish(),
  /** Free text when one parent is not drawn: "unknown", "dead, not drawn". */
  otherParent: text,
  from: when,
  to: when,
  /** Who holds custody of the child; absent: those of the parents whose `custody` is true. */
  custody: z.array(idSchema).nullish(),
  knownBy,
});

export const multipleBirthSchema = z.looseObject({ type: z.enum(values.zygosities), members: z.array(idSchema).min(2) });

export const householdSchema = z.looseObject({
  id: idSchema,
  labelDa: z.string(),
  /** Absent: a home. */
  kind: z.enum(values.householdKinds).nullish(),
  addressProtected: z.boolean().nullish(),
  members: z.array(
    z.looseObject({
      person: idSchema,
      /** How much of the time: full, weekend, placed, part, or days of a fortnight such as "9/14". */
      share: z.string().regex(/^(full|weekend|placed|part|\d{1,3}\/\d{1,3})$/),
      /** When this person lived here, where that is not as long as the household was. */
      from: when,
      to: when,
    }),
  ),
  from: when,
  to: when,
});

export const relationSchema = z.looseObject({
  from: idSchema,
  to: idSchema,
  type: z.enum(values.relationTypes),
  directed: z.boolean().nullish(),
  /** Who says so: child, mother, father, caseworker, self … */
  perspective: text,
  since: when,
  until: when,
  /** Where it is known from. */
  sourceDa: text,
  noteDa: text,
  /** The editions that it may be printed in; absent: all that show relations of its kind. */
  printFor: z.array(z.enum(values.recipientProfiles)).nullish(),
  knownBy,
});

/** Where in the cell a hand put someone: shares of the cell's angle and of its depth, 0 to 1. Absent: the layout decides. */
const placeSchema = z.looseObject({ along: z.number().min(0).max(1), across: z.number().min(0).max(1) });
/** 1 closest to 4 furthest; null: named, not placed (in the tray). */
const ringSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullish();

export const mapEntrySchema = z.looseObject({
  person: idSchema,
  /** The id of a sector of the map's template. */
  sector: idSchema,
  ring: ringSchema,
  noteDa: text,
  place: placeSchema.nullish(),
  /** How the child chose that this person is shown. */
  look: z
    .looseObject({
      symbol: z.enum(values.lookSymbols).nullish(),
      colour: z.enum(values.lookColours).nullish(),
      picture: z.enum(values.lookPictures).nullish(),
    })
    .nullish(),
});

/** How a map is divided: sectors clockwise from the top, rings from the middle outwards. Embedded in the map, so that a file is self-contained. */
export const mapTemplateSchema = z.looseObject({
  id: idSchema,
  titleDa: z.string().min(1).max(80),
  titleEn: text,
  sectors: z
    .array(
      z.looseObject({
        id: idSchema,
        titleDa: z.string().min(1).max(80),
        titleEn: text,
        /** The circles of the assessment whose persons belong here. */
        circles: z.array(z.enum(values.circles)).nullish(),
      }),
    )
    .min(1)
    .max(12),
  rings: z
    .array(z.looseObject({ titleDa: z.string().min(1).max(80), titleEn: text }))
    .min(1)
    .max(4),
});

/** What goes between two persons of a map, one of whom may be the one in the middle. */
export const mapTieSchema = z.looseObject({
  from: idSchema,
  to: idSchema,
  /** A direction is as seen from `from`: given, `from` helps `to`. */
  supports: z.array(z.looseObject({ kind: z.enum(values.tieSupports), direction: z.enum(values.supportDirections) })).nullish(),
  stress: z.boolean().nullish(),
  conflict: z.boolean().nullish(),
  broken: z.boolean().nullish(),
  /** Goes from `from` to `to` only. */
  directed: z.boolean().nullish(),
  noteDa: text,
});

/** One placement while the map was drawn at the table; all of them in turn show how the map was built. */
export const mapStepSchema = z.looseObject({
  person: idSchema,
  sector: idSchema,
  ring: ringSchema,
  place: placeSchema.nullish(),
  /** Absent: placed. */
  kind: z.enum(values.mapSteps).nullish(),
});

export const networkMapSchema = z.looseObject({
  id: idSchema,
  perspective: z.enum(values.perspectives),
  /** Whose eyes it is seen with, where the perspective does not say: another carer or someone of the network. */
  of: idSchema.nullish(),
  /** Who stands in the middle; absent: the first index child, on a parent's map that parent. */
  centre: idSchema.nullish(),
  /** Absent: six sectors and four rings. */
  template: mapTemplateSchema.nullish(),
  drawnOn: daySchema.nullish(),
  drawnWith: text,
  drawnAt: text,
  /** Others who were there. */
  presentDa: text,
  present: z.array(idSchema).nullish(),
  /** Finished on this day: it can be copied, and not changed any more. */
  frozenOn: daySchema.nullish(),
  emptyReasonDa: text,
  entries: z.array(mapEntrySchema),
  ties: z.array(mapTieSchema).nullish(),
  steps: z.array(mapStepSchema).nullish(),
});

export const caseHeaderSchema = z.looseObject({
  caseNumber: text,
  municipality: text,
  unit: text,
  caseworker: text,
  caseworkerTitle: text,
  secondCaseworker: text,
  networkConsultant: text,
  legalStep: z.enum(values.legalSteps).nullish(),
  awarenessDate: daySchema.nullish(),
  deadline: daySchema.nullish(),
  indexPersonIds: z.array(idSchema),
  siblingsInSameExamination: z.array(idSchema).nullish(),
  placementConsidered: z.boolean().nullish(),
  placedSince: when,
  placementKind: text,
  placementLegalDa: text,
  interpreter: z.union([z.string(), z.boolean(), z.looseObject({})]).nullish(),
  language: text,
});

/** A move by hand: an offset in px at 100 % to where the layout puts the person. */
export const offsetSchema = z.looseObject({ dx: z.number(), dy: z.number() });

/** Persons who keep their places to each other through later layouts and drags. `places`: the centres of their symbols, in px at 100 %. */
const protectedAreaSchema = z.looseObject({
  id: idSchema,
  places: z.record(idSchema, z.looseObject({ x: z.number(), y: z.number() })),
});

const drawingSchema = z.looseObject({
  offsets: z.record(idSchema, offsetSchema).nullish(),
  protectedAreas: z.array(protectedAreaSchema).nullish(),
});

export const caseSchema = z.looseObject({
  schema: z.literal(exchangeVersion),
  id: idSchema,
  titleDa: z.string(),
  /** The day on which rules and ages are worked out; absent: today. */
  asOf: daySchema.nullish(),
  fictional: z.boolean().nullish(),
  case: caseHeaderSchema,
  safety: safetySchema.nullish(),
  persons: z.array(personSchema).max(limits.persons),
  couples: z.array(coupleSchema).nullish(),
  parentage: z.array(parentageSchema).nullish(),
  multipleBirths: z.array(multipleBirthSchema).nullish(),
  households: z.array(householdSchema).nullish(),
  emotional: z.array(relationSchema).nullish(),
  networkMaps: z.array(networkMapSchema).nullish(),
  assessment: assessmentSchema.nullish(),
  drawing: drawingSchema.nullish(),
  /** Errors of locked revisions that were put right; the oldest first. */
  corrections: z.array(correctionSchema).nullish(),
  /** The revisions that were signed and locked, each whole, the oldest first. Only ever added to. */
  lockedRevisions: z.array(lockedRevisionSchema).nullish(),
  /** Sparring with the network consultant: remarks on the case, never a part of its content. */
  sparringSessions: z.array(sparringSessionSchema).nullish(),
  /** That the case was given to another, or is here for a sparring only. */
  handover: handoverSchema.nullish(),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseHeader = z.infer<typeof caseHeaderSchema>;
export type Person = z.infer<typeof personSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type CoupleEvent = z.infer<typeof coupleEventSchema>;
export type Couple = z.infer<typeof coupleSchema>;
export type Parentage = z.infer<typeof parentageSchema>;
export type MultipleBirth = z.infer<typeof multipleBirthSchema>;
export type Household = z.infer<typeof householdSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type MapEntry = z.infer<typeof mapEntrySchema>;
export type ProtectedArea = z.infer<typeof protectedAreaSchema>;
export type NetworkMap = z.infer<typeof networkMapSchema>;
export type MapTemplate = z.infer<typeof mapTemplateSchema>;
/** @public */
export type MapTie = z.infer<typeof mapTieSchema>;
/** @public */
export type MapStep = z.infer<typeof mapStepSchema>;
/** @public */
export type EntryLook = NonNullable<MapEntry['look']>;

type Values<List extends readonly unknown[]> = List[number];
export type Gender = Values<typeof values.genders>;
export type Perspective = Values<typeof values.perspectives>;
/** The id of a sector of a map's template. */
export type Sector = string;
/** @public */
export type TieSupport = Values<typeof values.tieSupports>;
/** @public */
export type SupportDirection = Values<typeof values.supportDirections>;
export type Ring = Values<typeof values.rings>;
export type CoupleType = Values<typeof values.coupleTypes>;
export type CoupleEventKind = Values<typeof values.coupleEvents>;
export type ConditionKind = Values<typeof values.conditionKinds>;
export type HouseholdKind = Values<typeof values.householdKinds>;
export type ParentageType = Values<typeof values.parentageTypes>;
export type RelationType = Values<typeof values.relationTypes>;
export type CircleCode = Values<typeof values.circles>;
