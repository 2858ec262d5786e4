import { Drawings } from './drawings';

/** The station Netværk. */
export const NetworkStation = () => <Drawings shown="network" />;
