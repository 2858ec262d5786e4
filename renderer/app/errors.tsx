import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { appTexts } from '../../shared/language/app';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { reportFault } from './bridge';
import { useLanguage } from './language';

interface Props {
  /** Which part of the window this guards, for the log. */
  readonly where: string;
  readonly children: ReactNode;
  /** What else to offer than trying again. */
  readonly wayOut?: { readonly label: string; readonly run: () => void };
}

/** Keeps a fault in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    reportFault(this.props.where, error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken wayOut={this.props.wayOut} onRetry={() => this.setState({ broken: false })} />;
  }
}

function Broken({ wayOut, onRetry }: { wayOut?: Props['wayOut']; onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div role="alert" className="broken">
      <EmptyState
        icon={TriangleAlert}
        title={t(appTexts.brokenTitle)}
        actions={
          <>
            <Button look="primary" onPress={onRetry}>
              {t(appTexts.tryAgain)}
            </Button>
            {wayOut && <Button onPress={wayOut.run}>{wayOut.label}</Button>}
          </>
        }
      >
        <p>{t(appTexts.brokenBody)}</p>
      </EmptyState>
    </div>
  );
}
