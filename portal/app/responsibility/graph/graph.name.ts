/** Names on nodes. A path says most at its end, and a node has room for two short lines. */

const KEPT = 2;

/** `kubernetes/kubernetes/pkg/kubelet` → `…/pkg/kubelet`; any other name as it is. */
export function nodeName(name: string): string {
  if (/\s/.test(name)) return name;
  const steps = name.split('/').filter(Boolean);
  return steps.length > KEPT ? `…/${steps.slice(-KEPT).join('/')}` : name;
}
