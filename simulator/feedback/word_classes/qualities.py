"""Words for times, amounts, qualities and the small words that steer a sentence."""

QUALITIES = """
across_between: across between among amongst cross interdepartmental interdisciplinary multidisciplinary multi
crossfunctional joint

after_word: follow after afterwards later then next thereafter subsequent aftermath eventually ultimately latterly
henceforth ended sequel

bad_adj: terrible bad poor ugly unhappy sad annoyed angry furious upset bitter tired sick ill boring dull silly dumb
daft mad crooked crude rude awkward grey negative raw

before_word: original before earlier previously prior formerly already old older oldest outgoing preceding hitherto
erstwhile inherited afore past existed

big_word: big large huge great giant massive vast immense enormous substantial major sizeable hefty gigantic colossal
mammoth considerable bulky whopping

bureaucracy_word: bureaucracy bureaucratic burden burdensome process procedure formality formalise hoop heavyweight
heavy heavier hassle chore toil drudgery rigmarole faff palaver hindrance hinder hamper impede impediment

buzz_adj: collaborative holistic seamless synergies synergistic scalable cuttingedge centric customercentric proactive
dynamic disruptive cohesive passionate relentless ruthlessly turnkey resilient vibrant inclusive omnichannel
frictionless hyper authentic emergent virtuous meaningful sophisticated elegant multifaceted dimensional overarching

buzz_theory: psychology kaizen itil cynefin aarrr toyota literature textbook epistemic metaphor paradox organism
metabolise gravity cognitive physics chemistry science scientific poetry music yin choreography dance drama bow prayer
pray

cause_word: thus reason root cause because cos why whys due stem trigger led therefore hence so consequently thereby

central_hub: hub central centralise helpdesk switchboard clearinghouse pmo coe hotline helpline mailroom

change_item: initiative program programme ticket project code feature version patch edition update hotfix scheme
campaign epic item module migration scope component increment refactor concept idea

change_word: adjust change alter amend vary variation modify transform convert transition evolve become became turned
swing swung fluctuate turnaround reorganise reorg restructure overhaul reform revise revisit redesign revamp redo
redid redone rewrite rewrote rewritten recast redraw redrew redrawn reframe rethink rethought replace override
overrode supersede supplant tweak fiddling tuned

chat_filler: tae wis oot doon wey dey wan aff ain auld aye baith telt noo oan fae mair yeah yes nope lol tbh wow hello
goodbye alas gotta darling dear hail welcome greet courtesy forgive forgiven yeses

clear_word: clear understand plain crisp legible readable understood grasp unambiguous comprehend lucid

cohort_funnel: funnel cohort segment dropoff step stepwise vintage intake bucketed sieve leaky stage batch tranche
breakdown slice split subset

colleague: colleague peer workmate teammate counterpart fellow mate buddy predecessor successor oppo confrere comrade

company_aim: mission vision purpose north strategy strategic ambition ambitious visionary aspiration manifesto compass
polestar

condition_context: condition situation status environment climate background pressure subject topic theme title motto
slogan phrase keyword adjectives verb surname comma footnote self private internal inner external relationship bond
community alliance social club representatives regard affair event entrance encounters farewell excursion

conj_aux: plus but however although though yet nevertheless nonetheless despite notwithstanding albeit even otherwise
also moreover furthermore including likewise etc incl be am is are was were been have has had

control_group: control holdout random randomised placebo untouched arm treated treatment matched baseline variant
unchanged counterfactual crossover uninformed quasi

delivery_speed: rapid accelerate instantly immediate fast faster fastest quick quicker quickest speed sped speedy
swift swifter prompt sooner soonest velocity pace throughput hurry rush brisk agile nimble expedite hasten fasttrack
shortcut efficient

disprove_word: disprove disproven refute falsify false falsehood debunk overturn invalidated wrong mistaken untrue
dispel rebut demolish exploded bust nonsense rubbish lie illusion fallacy unfounded baseless backwards surprised
astonished shock startled amazed counterintuitive

doubt_word: doubt distrust mistrust suspicion suspicious suspect unsure uncertain uncertainty wary waver disbelief
disbelieved incredulous dubious sneaking ambiguous unclear confused puzzled baffled mystery bewildered perplexed vague
murky blurry fog foggy dark opaque

early_signal: predict early earliest predictor forewarn foresaw foresee foreseen foresight foretell foretold precursor
harbinger barometer bellwether omen herald anticipate foreshadow prognosis prognostic weathervane whisper telltale
proxy

emotion_word: pleased happy love fear dread content thankful glad joy enjoy smile laugh cried tears wept weep sob hug
nervous anxious anxiety scared afraid frightened terrified jealous envy grateful gratitude appreciate excited
enthusiasm enthusiastic relief relieved comfort uncomfortable mood lonely alone sigh blush panic panicked pleasure
hungry fascinating charming fond adored favourite prefer obsession temptation magic

engagement_word: conversion registration active impressions engagement usage dau mau wau stickiness logins logons
clicks clicker downloads pageviews swipes enrolments traffic adherence satisfaction sentiment

error_word: defect null error bug buggy incorrect inaccurate typo misprint miscount misreported mismatch discrepancy
broken break broke corrupt dirty garbage junk stale outdated blank miscoded mistyped botched bungled failure fail
fluffed misread misleading misled inconsistent anomalies anomalous overstated understated wobble incomplete

escalate_word: escalate oncall sev wake woke woken protocol intervene intervention summon

exempt_skip: exempt skip waive waiver bypass omit excluded exclusion exception spared avoid evade dodge unless
unneeded needless unnecessary selfserve default lighter lighten leaner slimmer thinner smaller smallest free freely
freedom liberty latitude independently escape rid liberating

fraction_word: half halfway double triple treble quadruple percent percentage pct cent fraction proportion apiece
tenfold twofold threefold multiplied ppm bps

frequency_cadence: roster rare repeat daily annual biweekly bimonthly cadence rhythm drumbeat heartbeat recurring
tempo beat clockwork metronome routine regular rota annum biannual semiannual triweekly alternate once twice thrice
times again often frequent frequency sometimes occasionally occasion always constantly usually ever whenever

good_adj: suit good fine nice wonderful splendid beautiful brilliant marvellous superb decent proper solid strong
stronger strongest strength healthy quality gorgeous terrific fantastic handsome cool sweet worthy worth worthwhile
valuable beneficial appropriate suitable pleasant sensible clever smart bright wise gentle generous generosity
magnificent viable satisfied convenience gift benefit

health_medical: sleep asleep awake rest medicine medical drug dose prescription vaccine jab flu infection sepsis
injury stroke tissue plasma bedside discharge hygiene stain mortality death died dead birth allergy vitals pulse
temperature pill referral funeral cemetery ghost health dignity healthcare grace peace patience sober stability stable
neatly thorough

hedge: certain obvious actually general fair somewhat roughly approximately about around almost basically basicaly
actualy literally apparently seemingly appear mainly broadly tend just really indeed frankly surely anyway anyhow
somehow enough arguably notably curiously oddly fundamentally chiefly

hidden_unknown: blind invisible hidden hide hid buried secret unseen unaware unknown silence silent mute hush unspoken
defend chase pretend

hypothetical: ideally would could should might may ought wouldve couldve shouldve perhaps maybe possibly probably
hopefully dream dreamt someday intend potentially hypothetical shall will wanna gonna wont wouldnt likelihood wishlist

incentive_word: commission incentive incentivise bonus reward prize perk appraisal payslip paycheck prp promotion
motivate carrot piecework tips gratuity praise compliment congratulate trophy medal kicker spiff clawback award honour
deserves recognition tribute flourish famous fame

intensifier: extremely significantly utterly very incredibly tremendous dramatically drastically sharply markedly
profound deeply radically greater greatest bigger biggest larger largest deep deeper too absolutely fully altogether
wholly super awful mega purest finest hardest heroics endless

judgment_word: judge judgement judgment qualitative stories narrative tale verbatim comments quote quotation frontline
gemba ethnographic ethnography context contextual nuance experienced triangulate beside behind assessment evaluate

knowledge_word: handed anecdotal knowledge writeup lore knowhow tacit explicit memory remember recollect faq
knowledgebase handover casebook annals chronicle searchable lookup baton history

label_category: type shelf label name renamed category categorise classification classify taxonomy tag kind colour
color genus species vocabulary lexicon nomenclature typology ontology alphabet badge drawer pigeonhole semantic
language wording hashtag prefix suffix dropdown

last_remain: stand continue remain lasted persist endure outlast outlive survive continuum sustain durable still keep
kept permanent held hold entrenched embedded embed institutionalised institutionalized ingrained habit habitual
forever perpetual legacy evergreen stood longevity alive unaided withstand withstood preserved maintained

late_signal: lagging confirmatory trailing rear rearview yearend echo belated

launch_release: release ship deploy deliver dispatch send sent launch rollout roll premiere debut golive unveil
delivery cutover relaunch

leave_churn: leave left leaver quit churn cancel lapse defectors attrition turnover unsubscribe departure desert
abandon resign dropout noshow absence absent absentee disengaged exit readmission evaporate

legal_thing: law cases licence privacy policy justice witness warranty appeal constitution kyc civil

lesson_word: learn lesson learnt takeaway hindsight regret regrettably wish humbled humility mistake insight
reflection moral misjudged underestimated overestimated sting stung scar apology apologise ashamed embarrassment shame
sorry stupid foolish fool naive proud pride

limit_word: contain reserve minimum limit cap ceiling maximum max quota boundary bound constraint constrained
guardrail fence perimeter restrict confine corridor tolerance leeway curb clamp ration exposure blast radius buffer
cushion headroom

listen: listen hear heard ear overhear overheard empathy empathise sympathy sympathise

live_happen: happened occur arose arise befell ensued consecutive landed live life born thrive lifetime lifecycle
breathe inhabit

long_short: longterm shortterm quickwin runway future foundations moonshot explore exploit payback capacity innovation
marathon ambidexterity nearterm seedcorn seed orchard bankroll

media_game: game book concert illustration advertisement film video song series episode newspaper magazine news
cartoon crossword banner audio subtitles captions exhibition football ski swimming jazz artwork art image graphic logo
font tweet thumbnail dice casino poker bingo lottery raffle jackpot gamble spin play

month: january february march april june july august september october november december jan feb mar apr jun jul aug
sept sep oct nov dec

need_word: need require expect want desire care matter concern worry interest keen crave necessity must obliged
compulsory mandatory obligatory forced necessary imperative essential statutory

new_old_word: recent elderly young younger youngest age veteran new newly newest modern latest untried unfamiliar
novel afresh anew ripe

normal_odd_word: typical natural conventional strange weird peculiar unusual funny unexpected special unique
particular exotic normal ordinary traditional customary mundane everyday classic

number_unit: kilos tonnes tons litres metres kilometres miles inches pints feet degrees kilowatt barrels

number_word: two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion zero dozen

order_part_thing: part portion residual element factor chain row line circle round thing stuff something else other
example instance

ordinal_word: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth
thirtieth

people_other: man woman lady gentleman gentlemen boy girl lad lass kid guys chap folks people human youngsters adult
children stranger neighbour friend crowd baby participants individual wife husband father mum sister brother son
daughter aunt uncle cousin nephew family marriage married twin

pilot_word: pilot trial try attempt prototype beta alpha rehearse sandbox simulate taster tryout playtest guineapig
phased wave staggered testbed pathfinder trailblazer pioneer

plan_forecast: plan roadmap masterplan agenda forecast estimate outlook guesswork monte burndown burnup slippage
scenario

preposition_direction: back near under edge from to into onto towards there where wherever nearby nearest inside
outside over above below beyond beneath underneath front top bottom middle corner along through away far apart upon
off out ahead forward forth

professional: doctors physician clinicians surgeons pharmacist lawyers solicitor barrister attorney dentists vets
therapist audiologists radiologist radiographer optician physio physiotherapist anaesthetist lecturer professor
academics historian librarian archivist editors writers journalist columnist translators linguists expert specialist
advisor actors actress musician dancer artists sculptor filmmaker liaison merchants trader brokers bankers lender
dealers growers farmers breeder fisherman fishermen shopkeeper grocer bookseller jeweller hoteliers restaurateur
publican innkeeper instructors sleeper sorter holders feeder competitor counsel professional speaker sender god baron
genius orphan heir

pron_i: i me my mine myself im ive id

pron_other: it oneself itself somebody someone anybody anyone whoever whom whose who what which how this that these
those such somewhere anywhere elsewhere anymore

pron_they: they them their themselves he him his himself she her herself

pron_we: we us our ourselves oor wee

pron_you: you your yourself yer ye

prove_word: prove proven proof confirm vindicate corroborate true truly truth genuine evidence evidenced evidential
upheld real reality fact factual

quantifier_any_all: throughout everyone everybody evryone all each every both entire whole universally unanimous
everywhere everything any anything whatever whichever either regardless whether

quantifier_few: few fewer fewest less least little couple some bit scant only sole merely piece pair

quantifier_many: multiple load several many most lots plenty much heaps umpteen countless myriad bunch abundance more
another extra additional full empty overflowing dense density access available handy nearer closer gap space

rank_score: weight importance rank score scorer weigh priority prioritise prioritize rice wsjf kano tradeoff urgency
urgent point impact sequence grade star vote ballot auction matrix matrices justify justification merit

renew_stay: renew stay retain retention loyal loyalty rejoin resubscribe return repurchase rebook reenrol subscription
membership reactivated

retro_word: retrospective debrief retro postmortem mortem aar afteraction lookback washup inquest blameless reviewed
postlaunch hotwash feedback loop pir premortem

rework: rework rehash retype rekey reprint remake remade handoff handbacks bounce rebound misrouted rerouted resend
reopened recook refit retrofit respray resew restitch refile recount

risk_word: critical secure risk risky riskier danger hazard threat threaten peril jeopardy stake vulnerable fragile
brittle safe safeguard protected mitigation hedged contingency fallback precaution tier raid fmea failsafe liability

sample_stat: regression sample statistical confounder correlation causation causal coincidence variance deviations
outlier noise noisy bias skew robustness underpowered mde bayesian frequentist distribution novelty stratified
stratification extrapolate chance luck lucky fluke coincidental artefact artifact effect sigma mass plurality
vibration amplitude mix intersection proportionate gel

season: season term harvest easter spring summer autumn winter christmas xmas whitsun michaelmas ramadan midsummer
advent holiday festival

service_level: sla slas ola contact

size_shape_colour: green amber red wide height depth thick square triangle pyramid flat sharp straight vertical spiral
slope blue yellow black white brown orange pink purple

slow_word: slow slower slowest slowly sluggish crawl drag plod leisurely lumbering laborious tedious cumbersome
gradual lengthy glacial long longer longest

small_light: light lightweight lean slim minimal minimalist simple simply thin short small tiny minor petty micro
modest trivial timeboxed miniature slender pared

software_thing: application excel digital software app tool website web portal chatbot bot slack whatsapp sms mail
mailbox inbox cloud laptop computer keyboard printer handhelds handsets wifi router online offline internet podcast
discord zoom google spotify netflix amazon interface algorithm automation automatic auto robot vps mobile emoji smiley
password checkout basket cart csv configuration keynote menu menus headset headphones satellite remote retry workbook

source_system: export source system database warehouse lineage upstream downstream pipeline feed extract etl dbt sql
server erp metadata schema repository archive api gps telemetry sensor meter scanner barcode scan platform mainframe
datalake lakehouse entry entered input output upload registry census

success_crit: criteria criterion threshold passmark tripwires cutoff bar predefined preagreed beforehand prespecified
preregister advance upfront basis succeeded victory triumph

support_word: support aid facilitate helped encourage enable foster nurture serve reinforcement sponsorship

time_measure: dependable cycle leadtime dwell uptime downtime timeliness punctual ontime eta tat makespan reliability
steady steadily steadier consistent

time_point_duration: today yesterday tomorrow tonight nowadays date since until til ago current now deadline eve
birthday anniversary overnight during duration while meanwhile meantime whilst span stint length within took takes
taken elapsed soon suddenly simultaneously concurrent when era epoch

time_unit: week month year hour minute fortnight quarter night day sprint decade century afternoon morning evening
halfday daytime lunchtime noon midnight dawn dusk interval period hrs mins secs yr yrs wk wks mth moment trimester
fiscal

track_monitor: track monitor tracker watchlist surveillance oversight patrol trend pattern movement

trust_word: trust trustworthy confidence faith credibility rely reliance vouch respect honest honesty integrity
goodwill rapport reputation esteem

undo_rollback: rollback undo undone revert reversal irreversible backout recall killswitch toggle flag canary breaker
standby backup circuit fuse ringfenced ramp disable

unite_word: unite shared common together same single unify unity mutual combined pool merged merger consolidate
harmonise similar alike equivalent interchangeable equal resemble aggregate

validate_word: validate reconcile reconciliation recon verify freshness crosscheck spotcheck balanced sanity calibrate
recalibrate correct clean cleanse scrub accurate accuracy precise exact assertion

vanity_word: flattering cosmetic vanity meaningless hollow shallow superficial glossy brag boast showy shiny applause
applaud clap cheer trumpet feelgood hype inflated pretty glamour glamorous headline fancy ego parade fake dazzling

way_method: way method approach manner style mode methodology technique tactic trick gimmick

weekday: monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs thu fri weekday weekend
"""
