import { ChevronFirst, ChevronLast, Pause, Play, StepBack, StepForward } from 'lucide-react';
import { conversationTexts } from '../../shared/language/conversation';
import { say } from '../../shared/language/text';
import { useLanguage } from '../app/language';
import { BigButton } from './big-button';
import { type Pace, type Playback, paces } from './use-playback';

/** Through the steps: by itself, one at a time, or along the line. `told`: what the step did, in words. */
export function PlaybackBar({ playback, told }: { playback: Playback; told: string }) {
  const { t, language } = useLanguage();
  const { at, count, playing, pace, go, toggle, setPace } = playback;
  const words = say(conversationTexts.step, language, { at, count });
  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form
    <div className="playback" role="group" aria-label={t(conversationTexts.playback)}>
      <BigButton icon={ChevronFirst} label={t(conversationTexts.first)} disabled={at === 0} onPress={() => go(0)} />
      <BigButton icon={StepBack} label={t(conversationTexts.back)} disabled={at === 0} onPress={() => go(at - 1)} />
      <BigButton
        icon={playing ? Pause : Play}
        primary
        label={t(playing ? conversationTexts.pause : conversationTexts.play)}
        onPress={toggle}
      />
      <BigButton icon={StepForward} label={t(conversationTexts.forward)} disabled={at === count} onPress={() => go(at + 1)} />
      <BigButton icon={ChevronLast} label={t(conversationTexts.last)} disabled={at === count} onPress={() => go(count)} />
      <input
        type="range"
        className="playback-line"
        aria-label={t(conversationTexts.playback)}
        aria-valuetext={[words, told].filter(Boolean).join('. ')}
        min={0}
        max={count}
        value={at}
        onChange={(event) => go(Number(event.target.value))}
      />
      <p className="playback-told" role="status">
        <strong>{words}</strong> {told}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: not the fields of a form */}
      <div className="playback-pace" role="group" aria-label={t(conversationTexts.pace)}>
        {(Object.keys(paces) as Pace[]).map((one) => (
          <BigButton key={one} pressed={pace === one} onPress={() => setPace(one)}>
            {t(conversationTexts[one])}
          </BigButton>
        ))}
      </div>
    </div>
  );
}
