import type { OperationOf } from '@/core/bundle';
import { hashText } from '@/core/lib';
import { addNote } from '../draft';
import type { LoadedOperation } from '../loaded-operation';

/**
 * Prepares an experiment (S17): at the first visit the arm is hash(salt / customer) over the weights; it is kept on
 * the customer, over re-entry and changed weights, as long as the arm exists.
 */
export function prepareAssign(operation: OperationOf<'assign'>): LoadedOperation {
  const { salt, arms } = operation;
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  const choose = (customerId: string): (typeof arms)[number] | undefined => {
    let point = Math.floor((hashText(`${salt}/${customerId}`) * total) / 0x1_0000_0000);
    return arms.find(({ weight }) => {
      point -= weight;
      return point < 0;
    });
  };
  return {
    operation,
    arrive(draft) {
      const { customer } = draft;
      const kept = arms.find(({ id }) => id === customer.arms[salt]);
      const arm = kept ?? choose(customer.id) ?? arms[0];
      if (!arm)
        throw new Error(`Experiment ${operation.id} has no arms; the bundle did not come through its door.`);
      if (!kept) draft.customer = { ...customer, arms: { ...customer.arms, [salt]: arm.id } };
      addNote(draft, 'arm-assigned', { arm: arm.id, role: arm.role, kept: kept !== undefined });
      return arm.next;
    },
  };
}
