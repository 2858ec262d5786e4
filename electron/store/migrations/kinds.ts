import type { FileKind } from '../open';
import { caseFile1 } from './case-file-1';
import { library1 } from './library-1';
import { library2 } from './library-2';
import { library3 } from './library-3';
import { library4 } from './library-4';

/** The two kinds of file, each with all its migrations in order. A new version is a new file here and one more in its list. */
export const caseFileKind: FileKind = { applicationId: 0x4b524443, migrations: [caseFile1] };
export const libraryKind: FileKind = { applicationId: 0x4b52444c, migrations: [library1, library2, library3, library4] };
