// How Administrate is reached: the tenant, the way to sign in, and how much is asked of it.
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { TextBox } from '../../../ui/text-box.tsx'
import type { EnvironmentConnections } from './connections-model.ts'
import type { Form } from './desk-form.ts'
import { fieldId } from './desk-orders.ts'
import { LabelledChoice } from './labelled-choice.tsx'
import { SecretField } from './secret-field.tsx'
import { SignInField } from './sign-in-field.tsx'
import type { SignInFieldProps } from './sign-in-field.tsx'
import styles from './connections.module.css'

interface AdministrateFieldsProps {
  readonly form: Form
  readonly kept: EnvironmentConnections['administrate']
  /** Where secrets are kept, in a few words. */
  readonly place: string
  readonly signIn: Omit<SignInFieldProps, 'place' | 'isLocked'>
}

type TextField = 'instance' | 'requestsPerSecond' | 'apiUrl' | 'authUrl'

export function AdministrateFields({ form, kept, place, signIn }: AdministrateFieldsProps) {
  const { draft, faults, isLocked, editAdministrate, leave, enter } = form
  const { administrate } = draft
  const text = (field: TextField) => ({
    id: fieldId(field),
    value: administrate[field],
    error: faults[field],
    locked: isLocked,
    onChange: (value: string) => editAdministrate({ [field]: value }),
    onLeave: () => leave(field),
    onEnter: enter,
  })
  const secret = (field: 'clientId' | 'clientSecret') => ({
    id: fieldId(field),
    value: administrate[field],
    isKept: (field === 'clientId' ? kept?.hasClientId : kept?.hasClientSecret) ?? false,
    place,
    error: faults[field],
    isLocked,
    onChange: (value: string | null) => editAdministrate({ [field]: value }),
    onLeave: () => leave(field),
    onEnter: enter,
  })
  return (
    <>
      <TextBox label="Address" hint="example.administrateapp.com" {...text('instance')} />
      <LabelledChoice
        label="Sign in"
        value={administrate.method}
        options={[
          { value: 'CLIENT_CREDENTIALS', label: 'Key and secret' },
          { value: 'AUTHORIZATION_CODE', label: 'By me, in the browser' },
        ]}
        isLocked={isLocked}
        onChange={(method) => editAdministrate({ method })}
      />
      <div className={styles.pair}>
        <SecretField small label="Key" {...secret('clientId')} />
        <SecretField small label="Secret" {...secret('clientSecret')} />
      </div>
      {administrate.method === 'AUTHORIZATION_CODE' && <SignInField {...signIn} place={place} isLocked={isLocked} />}
      <TextBox
        label="At most, requests a second"
        digits
        note={
          administrate.requestsPerSecond.trim() === '0' ? 'no limit of our own' : 'the office shares 6,000 in 5 min'
        }
        {...text('requestsPerSecond')}
      />
      <Addresses isNeeded={faults.apiUrl !== undefined || faults.authUrl !== undefined}>
        <TextBox label="API address" {...text('apiUrl')} />
        <TextBox label="Sign-in address" {...text('authUrl')} />
      </Addresses>
    </>
  )
}

/** Folded: whoever works with the usual Administrate needs none of it. */
function Addresses({ isNeeded, children }: { readonly isNeeded: boolean; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure className={styles.fold ?? ''} isExpanded={isOpen || isNeeded} onExpandedChange={setIsOpen}>
      <Heading level={4}>
        <AriaButton slot="trigger" className={styles.foldHead ?? ''}>
          <ChevronRight size={14} aria-hidden="true" />
          Addresses
        </AriaButton>
      </Heading>
      <DisclosurePanel className={styles.foldBody ?? ''}>{children}</DisclosurePanel>
    </Disclosure>
  )
}
