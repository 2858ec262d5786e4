/** The closed lists of values that a case may hold. Their words in Danish and English stand in `language/values.ts`. */

export const genders = ['m', 'f', 'x', 'unknown'] as const;
export const personKinds = ['person', 'pregnancy', 'pregnancy_loss', 'placeholder', 'group', 'pet', 'organisation'] as const;
/** What was written in the birth certificate, where that is known and told: never a substitute for gender. */
export const sexesAtBirth = ['AMAB', 'AFAB', 'UAAB'] as const;
export const conditionKinds = ['illness', 'mental_illness', 'addiction', 'disability'] as const;
export const conditionStates = ['present', 'suspected', 'recovery'] as const;
export const lossTypes = ['miscarriage', 'termination', 'stillbirth', 'ectopic'] as const;
export const coupleTypes = [
  'married',
  'registered',
  'cohabiting',
  'engaged',
  'dating',
  'former_dating',
  'separated',
  'divorced',
  'living_apart',
  'affair',
  'secret_affair',
  'casual',
  'one_off',
  'arranged',
  'forced',
  'nullified',
  'co_parents',
  'unknown',
] as const;
/** What can happen to a couple, in the order in which it is offered. */
export const coupleEvents = [
  'started',
  'engaged',
  'moved_in',
  'married',
  'registered',
  'living_apart',
  'separated',
  'divorced',
  'nullified',
  'ended',
  'reconciled',
  'remarried',
  'death',
] as const;
export const parentageTypes = [
  'biological',
  'adoptive',
  'foster',
  'network_foster',
  'private_foster',
  'respite',
  'step',
  'donor',
  'surrogate',
] as const;
export const zygosities = ['identical', 'fraternal', 'unknown'] as const;
export const relationTypes = [
  'plain',
  'close',
  'very_close',
  'fused',
  'distant',
  'conflict',
  'distant_conflict',
  'close_conflict',
  'fused_conflict',
  'cut_off',
  'cut_off_repaired',
  'focused_on',
  'focused_on_negatively',
  'violence',
  'close_violence',
  'distant_violence',
  'fused_violence',
  'threat',
  'abuse',
  'physical_abuse',
  'emotional_abuse',
  'sexual_abuse',
  'neglect',
  'caretaker',
  'spiritual',
  'ambivalent',
  'cooperative',
  'controlling',
  'manipulative',
  'jealous',
  'distrust',
  'fear_of',
  'grief',
  'indifferent',
  'never_met',
  'friendship',
  'love',
  'in_love',
  'infatuated',
  'admirer',
  'hate',
  'hostile',
  'discord',
  'harmony',
  'other',
] as const;
export const householdKinds = ['home', 'foster', 'network_foster', 'respite', 'residential', 'shelter', 'other'] as const;
/** Who an edition of the attachment may be made for; what each may see stands in `attachment/recipients.ts`. */
export const recipientProfiles = ['INTERNAL', 'CHILD', 'CUSTODY_A', 'CUSTODY_B', 'WITHOUT_CUSTODY', 'PARTNER', 'BOARD'] as const;
export const perspectives = ['child', 'mother', 'father', 'other', 'combined'] as const;
/** The sectors of the template that a map has unless it says otherwise. */
export const sectors = ['FAMILY', 'KIN', 'FRIENDS', 'SCHOOL_WORK', 'LEISURE', 'PROFESSIONAL'] as const;
export const rings = [1, 2, 3, 4] as const;
/** What goes from one to another on a network map. */
export const tieSupports = ['practical', 'emotional', 'economic', 'respite', 'placement', 'transport', 'knowledge', 'contact'] as const;
/** As seen from the one whom the tie goes from. */
export const supportDirections = ['given', 'received', 'mutual'] as const;
/** What was done in one step of building a map. */
export const mapSteps = ['placed', 'moved', 'removed'] as const;
/** How a child may choose that a person is shown on their map: a shape, a colour, or a picture of a small bundled set. */
export const lookSymbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'heart', 'cloud'] as const;
export const lookColours = ['blue', 'green', 'yellow', 'orange', 'red', 'purple', 'brown', 'grey'] as const;
export const lookPictures = [
  'cat',
  'dog',
  'horse',
  'rabbit',
  'bird',
  'fish',
  'flower',
  'tree',
  'sun',
  'moon',
  'house',
  'football',
  'bicycle',
  'book',
  'music',
  'cake',
] as const;
export const legalSteps = ['SCREENING', 'UNCOVERING', 'CHILD_EXAMINATION', 'SUPPORT', 'PLACEMENT', 'FOLLOW_UP'] as const;
export const circles = [
  'MOTHER_SIDE',
  'FATHER_SIDE',
  'SIBLINGS',
  'PARTNERS_STEP',
  'CARERS',
  'FRIENDS_CHILD',
  'FRIENDS_PARENTS',
  'NEIGHBOURS',
  'SCHOOL_DAYCARE',
  'LEISURE',
  'FAITH_CULTURE',
  'WORK',
] as const;
export const circleStatuses = ['FOUND', 'NONE', 'REFUSED', 'CONTRAINDICATED', 'DESELECTED', 'NOT_YET'] as const;
export const sourceKinds = [
  'child',
  'mother',
  'father',
  'other_carer',
  'sibling',
  'relative',
  'network_person',
  'professional',
  'case_file',
  'genogram',
  'network_map',
] as const;
export const contactFrequencies = ['daily', 'weekly', 'monthly', 'few_per_year', 'yearly_or_less', 'none_now', 'unknown'] as const;
export const supportKinds = [
  'practical',
  'emotional',
  'economic',
  'respite',
  'placement',
  'transport',
  'knowledge',
  'contact',
  'none',
] as const;
export const willingnesses = ['yes', 'partly', 'no', 'not_asked'] as const;
export const childWishes = ['yes', 'no', 'unsure', 'no_opinion', 'not_asked'] as const;
/** What was said and seen, what it may mean, what is concluded. */
export const textKinds = ['description', 'analysis', 'assessment'] as const;
export const contactBases = ['parent_consent', 'youth_consent', 'without_consent', 'child_wish', 'legal'] as const;
export const refusers = ['mother', 'father', 'both_parents', 'other_custody', 'child', 'network', 'professional'] as const;
export const refusalReasons = [
  'shame',
  'conflict',
  'privacy',
  'faith_culture',
  'burden',
  'fear',
  'previous_experience',
  'custody_case',
  'distance',
  'unknown',
] as const;
export const contraindicationGrounds = [
  'violence',
  'sexual_abuse',
  'protected_address',
  'honour_related',
  'contact_ban',
  'crime_gang',
  'substance',
  'threat',
  'childs_wish',
] as const;
export const attemptTypes = [
  'NETWORK_MEETING',
  'FAMILY_GROUP',
  'INVOLVING_MEETING',
  'PROFESSIONALS_ONLY',
  'HOME_VISIT',
  'PHONE',
  'VIDEO',
  'LETTER',
  'DIGITAL_POST',
  'OTHER',
] as const;
export const professionalKinds = [
  'school',
  'daycare',
  'health_visitor',
  'gp',
  'psychiatry',
  'psychologist',
  'jobcentre',
  'substance_treatment',
  'housing',
  'police_ssp',
  'ppr',
  'contact_worker',
  'family_therapist',
  'shelter',
  'immigration',
  'other',
] as const;
export const professionalStatuses = ['obtained', 'awaiting', 'none_known', 'not_relevant', 'consent_refused'] as const;
export const extents = ['high', 'some', 'low', 'none', 'cannot_be_judged'] as const;
/** The ten dimensions of ICS, in the order of its triangle. */
export const difficultyAreas = [
  'health',
  'developmentBehaviour',
  'daycareSchoolLearning',
  'leisureFriends',
  'parentSafeCare',
  'parentGuidance',
  'parentRelations',
  'familyBackground',
  'housingWorkEconomy',
  'familyNetwork',
] as const;
/** Offered instead of a network; own words are allowed beside them. @public */
export const offersInstead = ['friendship_family', 'support_person', 'volunteer', 'contact_worker', 'parent_group', 'other'] as const;
export const reopenTriggers = [
  'notification',
  'follow_up',
  'ask_again',
  'next_review',
  'contraindication_review',
  'placement',
  'family_event',
  'age',
  'new_person',
  'new_caseworker',
] as const;
