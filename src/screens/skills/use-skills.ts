import { useEffect, useState } from 'preact/hooks';
import type { DrillRecord } from '../../app/drill-record.ts';
import type { RunRecord } from '../../app/run-record.ts';
import {
  observedInDrills,
  observedInRuns,
  type SkillStrength,
  skillsFrom,
} from '../../app/skills.ts';
import { type Services, useServices } from '../services.ts';
import { useDrilling } from '../use-drilling.ts';
import { useStore } from '../use-store.ts';

const work = async (
  { shelf }: Services,
  runs: readonly RunRecord[],
  records: readonly DrillRecord[],
): Promise<readonly SkillStrength[]> =>
  skillsFrom([...(await observedInRuns(runs, shelf)), ...observedInDrills(records)]);

/** How strong somebody is at what, from attempts and drills; null until it is worked out. */
export const useSkills = (): readonly SkillStrength[] | null => {
  const services = useServices();
  const { status, runs } = useStore(services.runs.store);
  const drilling = useDrilling();
  const [skills, setSkills] = useState<readonly SkillStrength[] | null>(null);
  useEffect(() => {
    let wanted = true;
    if (drilling !== null && status === 'ready') {
      // Without drills the attempts still say something.
      const records = drilling === 'lost' ? [] : drilling.book.store.getState().records;
      void work(services, runs, records).then(found => wanted && setSkills(found));
    }
    return () => {
      wanted = false;
    };
  }, [services, status, runs, drilling]);
  return skills;
};
