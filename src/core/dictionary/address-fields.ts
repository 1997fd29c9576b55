import type { Channel } from '@/core/lib';

/** The field that holds where a channel reaches the customer; without a value the channel cannot be used. */
export const ADDRESS_FIELDS: Readonly<Record<Channel, string>> = {
  email: 'customer.email',
  sms: 'customer.mobile',
  whatsapp: 'customer.mobile',
  call: 'customer.mobile',
  letter: 'customer.address',
};
