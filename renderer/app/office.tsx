import { createContext, useContext } from 'react';
import type { OfficeState } from '../../shared/bridge/bridge';

export const noOffice: OfficeState = { office: {}, faults: [] };

/** What the office has decided for everyone; read once, at the start. */
export const OfficeContext = createContext<OfficeState>(noOffice);

export const useOffice = (): OfficeState => useContext(OfficeContext);
