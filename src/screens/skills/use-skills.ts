import { useEffect, useState } from 'preact/hooks';
import type { DrillRecord } from '../../app/practice/drill-record.ts';
import type { RunRecord } from '../../app/runs/run-record.ts';
import { observedInDrills, observedInRuns } from '../../app/practice/skill-strength.ts';
import { type SkillStrength, skillsFrom } from '../../app/skills/skills.ts';
import { type Services, useServices } from '../services.ts';
import { useDrilling } from '../hooks/use-drilling.ts';
import { useStore } from '../hooks/use-store.ts';

const work = async (
  { catalogue }: Services,
  runs: readonly RunRecord[],
  records: readonly DrillRecord[],
): Promise<readonly SkillStrength[]> =>
  skillsFrom([...(await observedInRuns(runs, catalogue)), ...observedInDrills(records)]);

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
      const records = drilling === 'lost' ? [] : drilling.drillStore.store.getState().records;
      void work(services, runs, records).then(found => wanted && setSkills(found));
    }
    return () => {
      wanted = false;
    };
  }, [services, status, runs, drilling]);
  return skills;
};
