import { useEffect, useState } from 'preact/hooks';
import type { DrillRecord } from '../../app/practice/drill-record.ts';
import type { RunRecord } from '../../app/runs/run-record.ts';
import { observedInDrills, observedInRuns } from '../../app/practice/skill-strength.ts';
import { type SkillStrength, skillsFrom } from '../../app/skills/skills.ts';
import { type Services, useServices } from '../services.ts';
import { useAsync } from '../hooks/use-async.ts';
import { useStore } from '../hooks/use-store.ts';
import { useSkillsServices } from './services.ts';

const work = async (
  { catalogue }: Services,
  runs: readonly RunRecord[],
  records: readonly DrillRecord[],
): Promise<readonly SkillStrength[]> =>
  skillsFrom([...(await observedInRuns(runs, catalogue)), ...observedInDrills(records)]);

/** How strong somebody is at what, from attempts and drills; null until it is worked out. */
export const useSkills = (): readonly SkillStrength[] | null => {
  const services = useServices();
  const { status, records: runs } = useStore(services.runs.store);
  const drillStore = useAsync(useSkillsServices().loadDrillStore);
  const [skills, setSkills] = useState<readonly SkillStrength[] | null>(null);
  useEffect(() => {
    let wanted = true;
    if (drillStore !== null && status === 'ready') {
      // Without drills the attempts still say something.
      const records = drillStore === 'lost' ? [] : drillStore.store.getState().records;
      void work(services, runs, records).then(found => wanted && setSkills(found));
    }
    return () => {
      wanted = false;
    };
  }, [services, status, runs, drillStore]);
  return skills;
};
