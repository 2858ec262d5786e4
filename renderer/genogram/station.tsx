import { Drawings } from '../network/drawings';

/** The station Familie. */
export const FamilyStation = () => <Drawings shown="family" />;
