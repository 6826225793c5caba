"""Everyday words of people who talk about their work: none of them is ever taken for a typo of another.

"Matter" is no slip for "master", "form" none for "forum". Words of three letters and more, normalised.
"""

from simulator.feedback.words import word_set

EVERYDAY = word_set(
    """
abandon abandoned abandonment able abolished about above abroad abt abundance academy accept acceptance
accepted access accessible accident according accordingly account accountability accountable accountant
accounts accra accuracy achieved acquired acquisition across act acted action actionable actions activated
activation active activity actual actually actuaries actuary adapt adaption adaptions adaptive add added
adding address addresses adjectives adjusted adjuster adjusters administration admire admired admissions
admit adopt adopted adoption adored ads advance advantage advent advertisers adverts advice advise advocacy
advocate affair affect affected affection afore afraid after afternoon afternoons afterwards again against
age agencies agency agenda agent agents ages agile agility agm ago agree agreed agreement agronomist ahead
aid aim aims air airline airlines airport alarm alarms alert alerts algorithm align aligned alignment alike
alive all allergy allow allowance allowed almost alone along alongside aloud alpha alphabet already also
alter altered alternate although altitude altogether always amazon amber ambiguity ambition ambulance
amended amendments among amount amplitude analysis analyst analysts analytics anchored and angel angle angry
animal animals anneke annex anniversary annotated announce announced announcement annoyed annual another
answer answered answering answers antwerp any anybody anymore anyone anything anyway anywhere apart apiece
apology app apparently appeal appeals appear appeared appendix appetite applause applicants application
applications applied apply appointment appointments apprentice apprentices approach appropriate approval
approvals approve approved approver apps april arc architect architecture archive are area areas argue
argued arguing argument arguments arm arms arose around arranged arrangement arrears arrival arrivals arrive
arrived arrives arriving arrow arrows art artefacts article articulated artists artwork ashore aside ask
asked asking asks asleep aspect aspiration assembly assessed assessment asset assign assigned assignment
assistant assistants association assumed assumption assumptions assurance ate attach attached attempt
attendance attended attention attrition auction audience audiences audio audit audited auditor auditors
august auld authentic author authority auto automated automatic automatically automotive autonomy autumn
availability available average averages avoided awake award aware awareness away awkward axis aye baby back
backed background backlog backs backup backwards bad badge badly bag baggage bags baith bake baked bakery
balance balanced balances band bang bank banking banks banner bar barely barley barn barrier base based
baseline basement bases basically basis basket baskets bat batch batches bath batteries battery battle bay
bays beam bean beans bear bearing beat beating beats beautiful beautifully beauty became because become
becomes bed beds bedside been beer before beforehand beg began begged begging begin beginning begins begun
behalf behaviour behavioural behind being belief beliefs believe believed believer bell belong belonged
belongs below belt belts bench beneath benefit benefits bent bergen berth bertrand beside besides best bet
beta bets better between beyond bias bible bicycle bid bidding bids big bigger biggest bill billed billing
bills bin binder binding bingo binned bins biro birthday biscuit biscuits bit bits black blame blamed
blameless blaming blank blanks bleeding blend bless blessing blind block blocked blocks blood blue board
boardroom boards boast boat bodies body boiled boiler bold bolt bolted bonus bonuses book booked booking
bookings booklet books bookshop boots border bore bored boring born borrow borrowed boss bosses bot both
bother bothered bottle bottleneck bottles bottom bought bounced bound bow box boxes boy boys brake branch
branches brand brands brass brave brazil bread break breakfast breaking breaks breathe breathing brewery
bridge brief bring bringing brings bristol brno broad broadband broader broadly brochure broke broken broker
brokers brother brought brown buckets budget budgets bug bugs build builders building buildings builds built
bunch bundle bunker bureau bureaucracy buried burn burned burning burnt burst bus business busy but butter
button buttons buy buyer buyers buying buys bvn cab cabin cabinet cable cadence cadences cafe cage cake
calculated calculation calculator calendar calendars call called caller callers calling calls calm came
camera cameras campaign campaigns can canary cancel cancellations cancelled candidates candour canteen
canvas cap capability capacity capital capped captain captains captions captured captures car card cardboard
cardiff cards care cared career careful cares caretaker cargo carousel carried carrier carriers carries
carry carrying cars cart carved cascade cascaded case cases caseworkers cash casting casual cat catalog
catalogue catch categories category catering caught causal causation cause caused causes ceased ceiling
celebrated cell cellar cellars cells cement cent center central centre centred centres centric centricity
ceo ceremony cert certain certainly certainty certificate certificates certification certified cfo chain
chains chair chaired chairman chairs chalk chalked challenge chamber chambers champagne champion championed
champions chance chances change changed changes changing channel channels chaos chap chapter chapters
characterise charge charged charges charity charm chart charted charter chartering charts chase chased
chasing chat chatbot cheap cheaper cheat check checked checking checklist checkout checks cheek cheese chef
cheltenham chemistry cheque cheques chick chief chiefly chiefs child children chip chips choice choices
choir choose chooses choosing choreography chose chosen christmas church churn churning circle circles
circuit circular circulated cities citizen citizens city claim claimant claimed claims clapped clarity clash
class classes classic classification clause clean cleaned cleaner cleaners cleaning clear cleared clerk
clerks clever click clicked clicker clicks client clients climate climb climbed clinic clinical clinician
clinicians clinics clip clipboard clips cloakroom clock clocks clockwork close closed closely closer closes
closing closure closures club clubs cluster coach coached coaches coaching coalition coast coasts coat
coating coats cockpit code coded coders codes codified coding coffee cognitive coherence cohort cohorts coil
coils coin coins cold collaboration collaborative colleague colleagues collect collected collection
collections collective color colour coloured colours column columns combine combined come comes comfort
comfortable coming comma command comment comments commercial commission commissioned commissioner
commissioning commit commitment commitments committed committee committees common comms communication
communities community commuters companies company compare compared compares comparing comparison compass
compelling compensation competing competitor complain complained complaining complaint complaints complete
completed completion complex complexity compliance compounds computed computer concept concluded conclusions
concrete condition conditions conducted conductor conductors conference confess confidence confident confirm
confirmation confirmed confirming confirms conflict conflicts confluence confused connect connected
connecting connection connective consecutive consent consequence conservation conservators consider
considered consistency console consolidated constellation constraints consultant consultants consulted
consumption contact container containers containment contains content contention context continue continued
continues continuity continuous continuously continuum contract contractor contractors contracts
contribution control controlled controller controllers controls convened conversation conversations
conversion conviction convinced coo cook cooked cooking cooks cool cooperative coordination coordinator
copied copies copper copy core cork corner corporate correct corrected correction corrections correlation
corridor corridors cost costing costs costumer couch could council councillor councillors councils counsel
count counted counter counters counties counting countries country counts county couple couples coupon
courage courageous courier couriers course courses court cousin cover coverage covered covers covey cow cows
crack cracked cracks craft crane crash crashes crate crates create created creates creating creation
creative creator creators credence credibility credit credited crept crew crewe crews cried crisis crisp
crisps criteria critical crm crop cross crossed crossing crowd crown croydon crunch crust crying csat cto
cultivated cultural culture cultures cup cupboard curated curator curators cure cured curiosity curious
currency current cursed curve curves cushion custodian customary customer customers customs cut cutover cuts
cutting cycle cycles daci daft daily dairy damage damp dance danger dangerous danish dared dark darling
darlings dash dashboard dashboards data database date dated daters dates daughter dave dawn day days dbt
dead deadline deaf deal dealer dealers deals dealt dear death debate debit debrief debt decade decades
december decent decide decided decides deciding decision decisions deck declared declined decreased deep
deeper deeply default defect defects defend defended define defined definition definitions degree degrees
delay delayed delays delete deleted deliberately delight delighted deliver delivered deliveries delivery
demand demands deming demo demurrage dental dentist dentists department departments departure departures
depend depended dependency depending depends deploy deployment deployments deposit deposits depot depots
depth deputies deputy derby derive derived descent describe described describes description desert deserve
deserves design designed designer designers desire desk desks dessert destination detail details detention
dev developer developers development device devise devs dey diagnosis diagnostic diagram diagrams dial
dialogue diaries diary dice dictionary did didnae die died dies diesel diff differ differed difference
different differentiator differently differs difficult dig digging digit digital dignity dimension
dimensions dinner dinners dip dipped direct direction directly director directors dirty disagree disagreed
disappears discharge discipline discord discount discounts discourse discovered discovery discussed
discussion dish disk dispatch dispatcher dispatchers display disproved dispute disputed disputes disruption
dissolved distance distinguish distinguished distinguishes distributed distribution distributor district
districts divide divided dividend division divisions dna doc dock docs doctor doctors document documentation
documented documents does dog dogs doing dollar dollars domain donations doncaster done donor donors doon
door doors doorstep dose dot dots double doubled doubt doubted doughnuts down download downloads downstream
downtime dozen draft drafted drafts drag dragged dragon drain drama drank draw drawer drawers drawing
drawings drawn draws dream dresden drew dri dried drift drifts drill drills drink drinks drive driven driver
drivers drives driving drop dropped dropping drops drove drowning drucker drug drugs dry dryer dual dublin
due duel dug dull duplicate duplicates durban during dust dutch duties duty dwell dynamic each ear earlier
early earn earned earnings earns ears earth easier east easter easy eat eaten eating eats economics economy
ecosystem ecosystems edge edit edition editor editorial editors education effect efficiency effort egg eight
eighteen eighty either elbow elderly election elections electrician elegant elevate elevated elevator eleven
else elsewhere email emails embedded embedding embrace embraced emerge emerged emergency emergent emerges
emoji emojis emotional empathy employees empowered empowerment emptied empty enabled enablement enabler
encourage end endeavour ended ending ends energy eng engaged engagement engine engineer engineering
engineers english enjoyed enlightened enough enquiries enquiry enrolled enter entered enterprise entire
entrance entries entry envelope envelopes environment environments epics episode equal eric error errors
escalated escalation essence establish established estate estates estimate estimated estimates etc ethics
ethos euro euros evaluation eve even evening evenings event events ever every everybody everyone everything
everywhere evidence evolved exactly exam examined example exceed excel excellence excellent except exception
exceptions exchange exchanges excursion exec execution executive executives exempt exercise exhibition exist
existed existing exists exit expansion expect expectation expectations expected expense expensive experience
experienced experiment experimentation experiments explain explained explaining explanation explicit export
exposed exposure extended extra extract eye eyebrow eyes fab fabric face faces facing fact factor factories
factory facts fae fail failed failing fails failure failures fair faith fake fall fallback fallen falling
falls false families family famous fan fancied fancy fans far fare fares farm farmer farmers farms fashion
fast faster fat father fatigue fault faults favour favourite fax fear feared feature features february fed
federated fee feed feedback feeder feeds feel feeling feels fees feet fell fellow felt fence fenced ferry
festival few fewer fibre field fields fifteen fifth fifty fight fighting figure figured figures file filed
files filing fill filled filling fills film filmed filter final finally finance financial find finding
findings finds fine fines finest finger fingers finish finished finishing fire fires firm firms firmware
first fiscal fish fit fits fitted fitter fitters fitting five fix fixed fixes fixing flag flagged flags flat
flattered flattering flee fleet fleets flew flight flights flip flipped float flood floor floors flop flow
flowers flown flows flu fluent fly flying flywheel fmea focus fold folded folder folk folks follow followed
followers following follows fond font food fool foot football footfall footnote for force forecast
forecasting foreman foremen foresight forever forget forgive forgot forgotten forklift form formal format
formed former formerly forms formula forth fortnight fortnightly forty forum forums forward fought found
foundation founded founder founders foundry four fourteen fourth frame framed framework frameworks framing
franchise frank frankly fraud free freed freedom freeze freezer freight french frequency fresh friction
friday fridays fridge friend friendly friends frightened from front frontline frost froze frozen fruit fry
fuel full fully fun function functional functions fund fundamentally funded funding fundraisers fundraising
funds funeral funnel funnels funny furious furnace furniture further fuss future gaffer gain gained
galleries gallery gambling game gamers games gaming gang gaol gap gaps garage garages garden gardening gas
gate gates gateway gather gathered gathering gauge gave gdansk gearbox general generally generation
generative generator generosity generous gentleman gentlemen gently german germans get gets getting ghent
gift gifts girl girls give given givers gives giving glad glass glasses glossary glossy glove gloves glue
goal goals goat god goes going gold gone gonna good goodwill google gorgeous gospel got governance governed
gps grace grade graded grain grammar grand grant granted granularity graph graphs gravity graz grease great
greater green greenlight greeting grew grey grid grievance gripper gross ground group groups grow growers
growing grown grows growth grumble grumbled grumbling grumpiest guaranteed guard guardrail guardrails guards
guess guessed guesses guessing guest guests guide guided guiding guild gut guy guys gym habit habits had
hail hair half halfway hall halls halve halved halves hamburg hand handbook handed handful handhelds handle
handled handler handlers handling handoffs handover handovers hands handsets handshake handsome handwriting
handwritten hang hanging hangs hanover happen happened happens happier happiness happy harbour hard hardly
harm harmonisation harmonised harvest harvests has hash hat hatch hate hated hats haul haulier hauliers have
having head headcount headed heading headings headline headquarters heads headset health healthcare healthy
heap heaps hear heard hearing hears heart heartbeat hearts heat heating heats heavy height held hell help
helped helpline helps hence her herd here heritage hers herself hid hidden hide hierarchy high higher
highest hill him himself hindsight hinge hire hired hiring his history hit hits hobby hold holder holders
holding holdout holds hole holes holiday holidays holistic holistically hollow home homes homework honest
honestly honesty honour honoured honours hook hop hope hoped hoping hopping horizon horizons horse hospital
hospitals host hot hotel hotels hotline hour hourly hours house household households housekeeping houses how
however hrs hub huddle huge hull human humble humility hunch hundred hung hungry hunting hurt hurts hygiene
hypotheses hypothesis ice idea ideal ideally ideas identical identity idle ignored ill image imagine impact
impart import importance important impressions improved improvement inbox incentive incentives incident
incidents include included includes including inclusive income incoming incremental indeed index indicator
indicators individual industries industry ines infection inflection influence inform information informed
informs infrastructure inherited initialled initials initiative initiatives ink innovation input inputs
inquiry ins inside insight insights insist insisted inspection inspector inspectors inspired inspiring
install installed installer installers instance instead instinct instituted institution institutional
institutions instruction instructions instrument instrumentation instruments insurance insurer insurers
intake integration integrity intellectual intelligence intend intent intention intentional intentionality
interaction interest interface intern internal internet intersection interval intervals intervention
interview interviewed interviews intimacy into intranet introduce introduced invented inventory inverter
invest investment investor investors invisible invitation invite invited invites invoice invoices involved
islands issue issued issues item items iterate itil its itself jab jacket jam jammed jan january japanese
jar jars jazz job jobs join joined joiners joining joins joint jointly joke jokes journey journeys joy judge
judged judgement july jump jumped junction june junior juniors just justice kaizen kanban kano kaplan keen
keep keeper keepers keeping keeps kent kept kettle key keyed keys keywords kick kicked kickoff kid kids kill
killed kills kiln kilometres kilos kind kindly kindness kinds kiosk kiosks kit kitchen kitchens knee knees
knew knock knocked know knowing knowledge known knows kotter kpi kpis lab label labelled labels lacked lad
ladder ladies ladle lads lady lag lagging lagos lags laid lambing laminated lamp lamps land landed landing
landlord lands landscape lane lanes language languages lantern lapse lapsed laptop laptops large larger
largest last lasted lasting late latency lateness latent later laugh laughed laughing launch launched
launches law lawyer lawyers lay layer layered layers laying layout lead leader leaders leadership leading
leads leaf leaflet leaflets league leak leakage leaks lean leaned leaning learn learned learners learning
learnings learns learnt lease leases leasing least leave leavers leaves leaving led ledger leeds left leg
legacy legal legality lend lenders lending length lens lenses lent less lessen lesson lessons let lets
letter letters letting level levels lever leverage levers liability liaison library licence licences lid
lids lie lies life lifecycle lifetime lift lifted lifts light lighthouse lighting lightly lights lightweight
like liked likely likes lille limit limited limits line lineage lined lines link linked linz lisbon list
listed listen listened listening listens listing lists lit literacy literally literature litre litres little
live lived lives living load loaded loader loaders loading loads loan loans lobby local lock locked locker
lockers locks lodged log logged logging logic login logins logistics logo logs lol london long longer
longest look looked looker looking looks loop loops loose lorries lorry lose loses losing loss losses lost
lot lots lottery loud loudest loudly love loved lovely loves low lower loyalty luck lucky luggage lunch
lunches lunchtime lying lyon machine machines macro mad made madrid magazine magic mail mailbox mailed
mailing mails main maintain maintained maintenance make maker makers makes making malta man manage managed
management manager managers managing mandate mandatory manner mantra manual many map mapped mapping maps
march margin margins mark marked marker market marketing marketplace markets marks mart mask mass master
masters match matched matches matching matchmaking mate material maternity maths matrix matron matrons
matter mattered matters mature maturity max maximum may maybe mayor meal meals mean meaning meaningful
meanings means meant meanwhile measure measured measurement measures measuring mechanic mechanics mechanism
median medical medicine meet meeting meetings meets melted member members membership memo memory men mend
mended mention mentioned mentors menu menus merchant merchants merely merge merged merger mesh mess message
messages messy met metadata metaphor meter meters method methods metre metres metric metrics metrology mgmt
michaelmas micro mid middle midnight might migrated migration mile miles milestone milestones milk mill
million mills min mind minds mindset mine minimum minister ministry minus minute minuted minutes mirror
mismatch miss missed misses missing mission mistake mistakes mitigation mix mixed moan moaned mobile
mobility mode model models modern module modules moisture moment moments momentum mon monday mondays money
monitor monitoring month monthly months mood moon moral morale more morning mornings mortality mortem
mortems mortgage moscow most mostly mother mothers motion motor motto mouth mouths move moved moves moving
mrr mrs mtg much mug mugs multi multiple multiplied mum muscle museum museums music must myself mystery myth
nae naebody nail nailed naira name named namely names naming napkin narrative narrow national natural
naturally nature near nearer nearest nearly necessary neck need needed needing needle needs negotiated
neighbour neighbouring neighbours neither nerve net network networks never new newcomer newest news
newsletter newspaper newsroom next nice nicely nicer nicked night nightly nights nine nines nineteen
nineties ninety ninth nobody nod nodded node noise non none nonsense noo noon nope nor normal north
northeast northern norton nose not note notebook notebooks noted notes nothing notice noticed notices notion
nought november now nowadays nowhere nps nudge nudges null number numbered numbering numbers nurse nurses
nursing nurtured oak object objected objections objective objectives obligation obliged observation observed
obsessed obsession obviously occasion occupancy october odd odds off offer offered offers office officer
officers offices offline offs offsite often oil okafor okr okrs old older oldest ombudsman onboarding once
one ones online only onto oot open opened opening openly openness opens operated operating operation
operational operations operator operators opinion opinions opportunity opposite ops optimiser optionality
options orange orchestrate orchestrated orchestration order ordered ordering orders ordinary org
organisation organisational organisations organism orientation oriented origin original osaka oslo other
others otherwise ought our ours ourselves out outage outages outcome outcomes outgoing outlived output
outputs outs outset outside oven over overnight overrule overtime overturned owed own owned owner owners
ownership owns oxygen pace pack package packed packing packs page pager pages paid pain paint painted
painting pair paired pairing pairings pairs pallet pallets palpable panel panic paper papers paperwork
paradigm paradox paragraph parcel parcels parent parents pareto paris parish park parked parking part
particular parties partner partners partnership partnerships parts party pass passed passenger passengers
passes passing passion passionate passport password passwords past patch patched patches patching path paths
pathway patience patient patients pattern paulo pavel pay payday paying payment payments payout payouts
payroll pays pdf peace peak peeking peers pen penalty pencil pencilled penny pens pension pensioner
pensioners pensions people per percent percentage percentages perfect performance perhaps period permanent
permission permit permits permitted person persona personal personally personas personnel persons
perspective perspectives persuaded pet petrol pharmacist pharmacists pharmacy phase phases philosophy phone
phoned phones phoning photo photograph photographed photographer photographs photos phrase pick picked
picking picks picture pictures pie piece pieces pile piles pillar pillars pilot pilots pin ping pink pinned
pipe pipeline pipes pitch pivot pivots pizza place placed places plain plan plane planed planes planned
planner planners planning plans plant plants plastic plate plates platform platforms play playbook playbooks
played player players playing pleasant please pleased pleasure pledge plenty plot plots plotted plug
plumbing plus pocket pockets pod podcast pods point pointed points poland police policies policy
policyholder policyholders polish polite pool poor port portal porter porters portfolio porto ports
portuguese position positioned possible post postcard postcode postcodes posted poster posters posting
postponed posts posture pot potatoes potential pound pounds pour poured power powered powerful ppl ppm
practically practice practised praise praised pre preceded precisely predecessor predictability predicted
predictive prefer premise premium prepare prepared prescription prescriptions prescriptive presence present
presentation presented president presidents press pressed presses pressure pretend pretty previous price
priced prices pricing pride primary principal principle principles print printed printer printers printing
printout prints prior priorities prioritisation priority private priya prize proactive probe problem
problems procedure process processes procurement produce produced producer producers product production
products professional professor profit profound program programme programmers programmes progress project
projector projects promise promised promises promising promo promoter promotion proof proper properly
properties property proportion proportionate proposal proposals propose proposed proposition protection
protocol proud prove proved proven provenance provided provider provisioning psychological pub public
publication publish published publisher publishers publishing pudding pull pulled pulling pulls pulse pump
pumps punctuality pune punter punters pupils purchase purchases purchasing pure purpose purposeful purse
push pushed pushing put puts putting qual qualification qualitative quality quantified quantitative quantity
quarrel quarrelled quarrels quarter quarterly quarters quay queries query question questions queue queued
queueing queues quick quicker quickly quid quiet quietly quit quite quiz quotation quote quoted quotes
quoting race raci racing rack radiator radical radio rail rails railway rain rainy raise raised ramadan ramp
ran random randomised rang range rank ranked ranking rapid rapport rare rarely rate rated rates rather
rating ratings ratio raw reach reached reaches reaching reactive read reader readers readiness reading
readings readmission readmissions readout reads ready reais real realisation realise reality really rear
reason reasons rebuild rebuilt recall receipt receipts receive received receives receiving reception recipe
recipes recite reckon reckoned recognise recognised recommend recommendation recommended reconciled
reconciliation record recorded recording recordings records recovered recovery recruited recurring red
redesign redesigned redone redrew reduce reduced reduction reference referral referrals reflect reflection
refresh refreshed refreshes refund refunds refuse refused refuses regard regardless regime region regional
regions register registered registers registrar registrars registry regression regret regular regulars
regulated regulation regulator regulatory rehearsal rehearsed rejected relapse relational relationship
relationships release released releases relentless relevance relevant reliability relied relief rely remain
remained remaining remains remarked remember remembered remembers reminder reminders remit remote remove
removed renew renewal renewals renewed rent rented reopen reopened reorder reorganisation reorganisations
rep repair repairs repeat repeated replace replaced replacement replacing replayed replied replies reply
report reported reporting reports repository reps request requested requests require required requirements
requires resale research reservation reservations reserve reserves reset residents residual resilience
resist resistance resisted resolution resolved resonance resonate resonated resonates resort resource
resources respect respected respond response responsibilities responsibility responsible rest restaurant
restaurants rested restore rests result results retail retention retire retired retro retros retrospective
retrospectives retry return returned returning returns rev revealed revenge revenue reverse review reviewed
reviewers reviews revue reward rewarded rewards rework rewrite rewritten rewrote rhythm ribbon rice rich
richer rid ride rider riders rides ries right rights rigour ring ringing rings ripe rise risk risks rituals
rival river road roadmap roadmaps roads robot robots robust rocket rode role roles roll rollback rollbacks
rolled rolling rollout rolls roman roof roofs room rooms root rope rose roster rostering rosters rota rotate
rotation rotterdam roughly round rounding rounds route routes routine routing row rows rubber rubbish rude
rule rulebook ruled ruler rules run runbook rung running runs rural rush sad safe safer safety said sailing
salary sale sales salesman salt same sample samples sampling sand sandwich sandwiches sank santos sat
satellite satisfaction satisfied saturday saturdays save saved saves saving savings saw say saying says
scale scaled scales scaling scan scanned scanner scans scared sceptics schedule scheduled scheduler
schedulers schedules scheduling scheme school schools science scientific scope score scorecard scorecards
scored scores scoring scrap scrapped scratch screen screens screenshot screenshots screws scribbled script
scripts scroll scrum sea seal seals seamless search searchable season seasonality seasoned seasons seat
seats second seconds secret secretaries secretary section sector security see seed seeing seen sees segment
segments seldom selection self sell seller sellers selling sells semantic send sending sends senior sense
sensing sensor sensors sent sentence sentences separate separated separately separates sepsis september
sequel sequence sequencing serial series serious seriously servant serve served server servers serves
service services session sessions set sets setting settings settle settled settlement setup seven seventeen
seventh seventies seventy several severity shadow shake shall shame shape shaped share shared shareholders
shares sharing sharp she shed sheet sheets shelf shell shelter shelved shelves shift shifted shifts shiny
ship shipment shipped shippers shipping ships shoe shoebox shoes shook shop shoppers shopping shops short
shortened shorter shot should shoulder shout shouted shouting shouts show showed showing shown shows shrank
shrug shut sick sickness side sides siding sigh sight sign signal signalling signals signature signatures
signed significance significant signing signs signups silence silent silly silo silos silver simple simpler
simply simulation since singed singing single sings sink sister sisters sit site sites sits sitting
situation six sixteen sixth sixty size sized sizes sizing sketch skill skills skip skipped sky sla slack
slate sleep sleeping sleeve slept slice slices slid slide slides slip slipped slipping slips slogan slope
slot slots slow slower slowest slowly slurry small smaller smallest smart smell smelt smile smiley smiling
smoke snow soap social sofa soft software soil solar sold sole solution some somebody someone something
sometimes somewhere song soon sooner sorry sort sorted sorting sorts sought soul souls sound sounded sounds
soup source sources south sowing spa space spaces spain spanish spare spared spares speak speaker speaking
speaks spec special specification spectrum speech speed spelling spend spending spent spilt spirit spit
splendid split spoiled spoke spoken sponsor sponsors sponsorship sport spot spotted spread spreadsheet
spreadsheets spring sprint sprints sql squad squads square stability stack staff staffed staffing stage
staged stages stairs stake stakeholder stakeholders stakes stale stamp stamped stamps stance stand standard
standards standby standing stands star stars start started starter starters starting starts state stated
statement states station stations statistical statistician statistics stats statue status statutory stay
stayed staying stays steady steel steelworks steer steered steering step stepped steps steward stewards
stewardship stick sticker stickers sticks sticky still stirring stock stone stood stop stopped stopping
stops stopwatch store stored stores stories storm story storytelling stove straight stranger strap strategic
strategy stream streaming streams street streets strength strengths stretch strict strike strikes string
strip strong strongly struck structured stuck student students studies studio studios study stuff style
subject submission submissions submitted subscribe subscriber subscribers subscription subscriptions
substitute subtitles success successor such suddenly suffer suggest suggested suggests suit suitcase suite
sum summary summer summit sums sun sunday sundays sunk sunset superintendent supermarket supervisor
supervisors supper supplier suppliers supply support supporter supporters suppose supposed sure surface
surfaced surgeons surgeries surgery surname surnames surprise surprised surprises survey surveyor surveyors
surveys survive survived suspect suspicion sustainability sustainable sustained swallowed swamp swap swapped
swapping swaps swear swearing swears sweet swindon swiss switch switchboard switched swore sworn sync
synergies synergy system systemic systems tab table tableau tablecloth tables tablet tablets tabs tacit
tactical tae tag tagged tagging tags tail tailored take taken takes taking takings tale talent talk talked
talking talks tallied tally tangible tank tanker tap tape taped tapestry target targets tariff tariffs task
tasks taste taught tax taxi taxonomy tbh tea teach teacher teachers teaches teaching team teams tear tears
tech technical technician technicians technology techs telecom telemetry telephone telephoned television
tell tellers telling tells telly telt temperature template templates ten tenant tenants tend tender tends
tension tent tenth term terminal terminals terminus terms test tested tester testers testing tests text
textbook texts than thank thanked thanks that the theatre their theirs them theme themes themselves then
theo theory there thereafter thereby therefore thermometer these they thick thin thing things think thinking
thinks third thirds thirteen thirty this those though thought thousand thread threads three threshold
thresholds threw through throughout throughput throw thrown thru thumb thumbs thursday thursdays thus tick
ticked ticket ticketing tickets ticks tidy tie tied tier tiered tiers ties til tile tiles till tills time
timed timeline timer times timestamps timetable timetables timing tin tiny tip tips tired tissue title
titles toast today together told tomasz tomorrow tone tonnage tonne tonnes too took tool toolbox tooling
toolkit tools top topic topics torch tore torn torque toss tossed total totals touch touched touches
touching touchpoint touchpoints tough tour toward towards towel tower town towns toyota trace traced track
tracked tracker tracking tractor tractors trade trader traders trades trading traffic trail trailer trailers
trails train trained trainee trainer trainers training trains tram trams transaction transfer transferable
transferred transfers transform transformation transformational transition translated translation translator
translators transparency transport travel travelled travelling travels tray trays treasure treasurer
treasury treat treated treatment tree trees tremendous trend triad triage trial trials tribes trick tricks
tried trigger trimmed trip tripped trips triumph trolley trophy trouble truck trucks true truly trunk trust
trusted trustees trusts trustworthy truth truths try trying tuesday tuesdays turn turnaround turned turning
turnover turns turnstile tutorial tutors tweak twelfth twelve twentieth twenty twice twin two type typed
types typically typing typo tyre ugly ulm ultimate ultimately unaided unanswered uncertainty uncle under
underneath understand understood underwriter underwriters underwriting undo union unions unit units
university unknown unless unlock unlocked unlocking unlocks unpaid unprompted unread until untouched update
updated updates upgrade uplift upload uploads upon upper ups upside upstairs upstream uptake uptime upward
urgency urgent usage use used useful user users uses ushers using usual usually utilisation utrecht vaccine
validated validation valley value values valve van vanish vanished vanity vans variable variance variant
velocity vendor verb verdict verification verified verify version versions versus vertical very vessel
vessels vet veterinary veto vets via viable vibes vibration vice video videos vienna vietnam view viewer
viewers views village villages vintage virtuous visibility visible vision visit visited visitor visitors
visits vocabulary voice voices volume volumes voluntary volunteer volunteers vote voted votes voyage wafer
wafers wager wages wagon wagons wait waited waiting waits wake wales walk walked walking walks wall wallet
wallets wallpaper wan want wanted wants war ward wardens wards ware warehouse warehouses warm warned warning
warranty was wash washing waste wasted watch watched watches watching water wave waved waves way ways weak
wear weather web website wed wedding wednesday wednesdays wee week weekday weekdays weekend weekends weekly
weeks weigh weighbridge weighed weight weighted weights welcome welder well welsh went were west wet wey
what whatever whatsapp wheel wheels when whenever where whereas wherever whether which whichever while whit
white whiteboard whitsun who whoever whole wholesale whom whose why whys wide widely wider widow widows wife
wiki will willing win window windows windscreen wine wing winner winners winning wins winter winters wiped
wire wired wisdom wise wiser wish wished wishes wishlists with withdrawn withdrew within without wks wld
woken woman women won wonderful word wording words wore work worked workers working works workshop workshops
workstream workstreams world worn worried worse worst worth would write writers writes writing written wrong
wrote wsjf yard yards yardstick yeah year yearly years yellow yer yes yesterday yet yield yin york you young
younger youngsters your yours yourself yrs zero zone zoom zurich
"""
)
