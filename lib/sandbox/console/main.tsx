import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask, openStream, useConnection } from './api'
import { Clock } from './clock'
import { Events } from './events'
import { Faults } from './faults'
import { Grants } from './grants'
import { Merchants } from './merchants'
import { Money } from './money'
import { Requests } from './requests'
import { LanguageContext, usualLanguage, useWords, type Language } from './words'

const sections = ['requests', 'orders', 'grants', 'events', 'faults', 'merchants'] as const
type Section = (typeof sections)[number]

const sectionInAddress = (): Section =>
  sections.find((one) => `#${one}` === location.hash) ?? 'requests'

/** Whether keys are meant for a field that takes text. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

/** The section that the address names; keys 1 to 6 go to another, / to the filter. */
function useSection(): [Section, (section: Section) => void] {
  const [section, setSection] = useState(sectionInAddress)
  const go = (next: Section): void => void (location.hash = next)
  useEffect(() => {
    const onAddress = (): void => setSection(sectionInAddress())
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      const next = sections[Number(event.key) - 1]
      if (next) go(next)
      if (event.key !== '/') return
      event.preventDefault()
      document.getElementById('filter')?.focus()
    }
    addEventListener('hashchange', onAddress)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('hashchange', onAddress)
      removeEventListener('keydown', onKey)
    }
  }, [])
  return [section, go]
}

function Header({ section, turn }: { section: Section; turn: () => void }) {
  const say = useWords()
  const reset = (): void => {
    if (confirm(say('resetSure'))) void ask('POST', 'reset', {})
  }
  return (
    <header class="top">
      <h1>
        <span class="logo" aria-hidden="true">
          ✓
        </span>
        {say('title')}
      </h1>
      <nav aria-label={say('sections')}>
        {sections.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
            {say(one)}
          </a>
        ))}
      </nav>
      <div class="tools">
        <Clock />
        <button type="button" onClick={reset}>
          {say('reset')}
        </button>
        <button type="button" onClick={turn}>
          {say('language')}
        </button>
      </div>
    </header>
  )
}

function App() {
  const [language, setLanguage] = useState<Language>(usualLanguage)
  const [section] = useSection()
  const isOn = useConnection()
  const isChinese = language === 'zh'
  useEffect(() => {
    document.documentElement.lang = isChinese ? 'zh-CN' : 'en'
    localStorage.setItem('language', language)
  }, [language])
  return (
    <LanguageContext.Provider value={language}>
      <Header section={section} turn={() => setLanguage(isChinese ? 'en' : 'zh')} />
      <Lost isOn={isOn} />
      <main>
        {section === 'requests' && <Requests />}
        {section === 'orders' && <Money />}
        {section === 'grants' && <Grants />}
        {section === 'events' && <Events />}
        {section === 'faults' && <Faults isChinese={isChinese} />}
        {section === 'merchants' && <Merchants />}
      </main>
    </LanguageContext.Provider>
  )
}

function Lost({ isOn }: { isOn: boolean }) {
  const say = useWords()
  return isOn ? null : (
    <p class="lost" role="status">
      {say('lost')}
    </p>
  )
}

openStream()
render(<App />, document.getElementById('app')!)
