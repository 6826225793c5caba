"""Words for people, places and things."""

THINGS = """
alert_noun: alert alarm warn buzz buzzer bell siren beep klaxon signal notify notification whistle tannoy flash blink
reminder nudge

audience_word: tailored audience persona bespoke granular detail drilldown layered digest customised personalised

authority_noun: authority delegate power mandate remit jurisdiction veto prerogative discretion entitled empowered
empowerment raci daci rasci discretionary autonomy autonomous right

board_screen_noun: board whiteboard blackboard screen wall dashboard chart graph console tv television noticeboard
corkboard scoreboard scorecard leaderboard tile widget tab tables spreadsheet heatmap tableau looker powerbi kanban
jira flipchart easel kiosk tablet ticker projector axis curve pie histogram sparkline waterfall gauge telly picture
cockpit

boss: manager head executive admiral commander director chief leader owner boss leadership foreman foremen captain
matron superintendent supervisor supervisory principal headteacher headmaster headmistress commissioner governor mayor
minister chairman chairwoman chairperson deputy senior superiors gaffer registrar bishop abbot dean provost rector
warden chancellor skipper colonel sergeant lieutenant commodore steward custodian overseer overlord chargehand ganger
honcho bossman headship conductor maestro landlord landlady proprietor proprietress squire laird king queen emperor
sheriff marshal prefect abbess archdeacon vicar curate priest rabbi imam ruler bursar treasurer comptroller
stationmaster harbourmaster quartermaster postmaster postmistress brigadier seniormost showrunner manageress forewoman
forelady housemaster proctor magistrate umpire referee arbiter ceo cfo coo cto cpo cmo cio ciso chro vp svp evp
founder cofounder exec csuite cabinet md gm dg chairmanship pm pms secretary secretariat lord baroness

building_place: terminal park school garden bay prison till shop store hotel hospital ward clinic depot station
factory plant mill yard dock port harbour quay airport hangar library museum theatre cinema restaurant cafe pub
canteen kitchen bakery brewery dairy farm barn cellar cabin studio newsroom gym court church university college
supermarket bookshop garage foyer reception basement hall room stairs staircase upstairs elevator roof gallery foundry
centre cloakroom toilets estate floor counter trench home house side locker doorstep aisle resort villa spa lighthouse
steelworks bunker mart hut atlas

business_noun: organisation organization company business firm enterprise corporate marketplace industry sector trade
commerce economy economics cooperative coop charity conglomerate subsidiary startup outfit nonprofit ngo bank airline

buzz_noun: ecosystem mindset culture paradigm landscape tapestry journey framework flywheel touchpoints maturity ethos
posture dna operationalise lever leverage philosophy philosophical principle values hallmark essence fabric spirit
interplay convergence coalition differentiator optionality discourse archetype lenses perspective dimension phenomenon
complexity clarity coherence triad spectrum disciplined rigour constellation momentum curiosity courage candour

career_role: position recruit here opportunity career hired maternity pension sacked overtime payday talent staffing
unpaid provisioning

check_noun: check checklist readiness verification preflight walkthrough audit tick tickbox qc qualified passes
walkdown

clock_noun: timetable schedule clock stopwatch timer calendar timeline diary almanac timesheets gantt horizon
timestamps hourglass

cost_word: bill account insurance owe cost expense price cheap cheaper cheapest fee penalty tariff surcharge demurrage
wages salary pay paid payment invoice refund rebate reimburse compensation chargeback debt debit overhead rent fare
toll levy tax postage payout indemnity deposit discount voucher coupon credit remuneration per cheques asset property
receipt transaction settlement minus surplus deficit cashflow recession resale prepay rental fortune equity

customer_noun: customer subscriber client parents guest patient passengers user members buyers shoppers readers
viewers visitors tenants residents pupils student learners players gamers riders commuters policyholders claimant
callers donors patron punters diners consumer households citizens spectators theatregoers fans shippers hauliers
sellers hosts creators cardholders accountholders depositors beneficiary candidates bidder lodger taxpayers
constituent voters ratepayers parishioners congregation pilgrims tourists holidaymakers campers motorists cyclists
pedestrians swimmers bathers skiers inmates detainees refugees toddlers infants newborn mothers widows attendee
clientele payers payees leaseholders homeowners givers signups losers winners lurkers daters gambler bettors

definition_noun: interpret spelling catalogue golden canonical definition define dictionary glossary meant mean
authoritative catalog encyclopedia formula equation

document_noun: presentation page document report brief copy text form spec sheet paper card booklet leaflet letter
memo file folder binder notebook notepad pamphlet brochure poster sticker postcard paragraph sentence summary onepager
readout dossier ledger register logbook docket certificate doc pdf wiki intranet confluence sharepoint appendix annex
newsletter bulletin gazette circular journal article scroll parchment paperwork printout statement transcript deck
slide slideshow powerpoint envelope scrapbook clipboard indexcard placard napkin specification clause column bullet
blog script chit crib cert screenshot layout

figure_noun: index numerator total figure number metric rate count measure kpi kpis indicator stat sum amount quantity
ratio quantify quantitative average avg median tally readings yardstick benchmark data datum headcount tonnage
footfall denominator arithmetic maths calc calculate volume nps csat parameter variable decimals level

function: supply procurement purchase design operations underwriting marketing sales service retail wholesale
manufacturing finance financial mktg product legal ops hr payroll logistics compliance claims treasury accts catering
maintenance editorial publicity pr comms communications fulfilment warehousing admissions oncology cardiology surgery
pathology paediatrics obstetrics outpatients pharmacy dental veterinary laundry fundraising technical tech infosec
safety qa regulatory analytics bi ux ui crm leasing facilities fleet freight commercial partnerships excise policing
devops infrastructure firmware hardware qual dispensing wardrobe costume props stagecraft scenery enforcement highways
curatorial conservation outreach alumni bursary

gate_noun: gate gateway gatekeeper nogo turnstile checkpoint holdpoint milestone doorway sluice valve lock unlocked
lockdown hatch

handbook_noun: guide handbook playbook guidebook guidance manual template kit toolkit pack recipe cookbook blueprint
runbook primer rulebook sop howto tutorial cheatsheet boilerplate reusable replicate package bundle codification

incident_noun: incident accident outage crash emergency breach fraud blackout derailment collision mishap explosion
fire stampede

meet_noun: committee council forum panel roundtable summit workshop session huddle standup scrum steerco boardroom
townhall agm caucus colloquium symposium conclave seminar offsite awayday kickoff sync ritual ceremony stammtisch
muster parley powwow confab triage sitting quorum

money_budget: invest cash money dollars pounds euros pence pennies kronor krona kroner krone reais naira rupees yen
shillings guineas grand quid coin funds purse currency capital wallet coffers endowment stipend gulden zloty pesos
yuan lira dirham budget budgetary allocation allotment spend spent expenditure outlay afford

objective_noun: objective goal okr target aim pillar intent destination bhag hoshin outcome

person_name: dave okafor ines tomasz marta priya anneke paulo lena pavel eric theo bertrand ana joost birgit agnes
maureen dana piet rogers kaplan norton drucker deming kotter lencioni senge argyris kahneman pareto bezos ingrid mrs

physical_body: toss hit leg knee shoulder elbow nose mouth neck heart bone hair skin face eyebrow teeth wrist throat
lap blood tongue chin muscle thumb loud louder loudest quiet quieter sound hum bang slam knock threw chuck kick slap
squeeze grab touch wipe wash burn burnt fold bend bent twist wrap cover coverage pinch chop bake boil roast stir melt
wore body foot moustache nerve

place: kent moscow london paris leeds york bristol cardiff glasgow dublin leicester derby doncaster swindon croydon
cheltenham durban lagos accra pune osaka lisbon porto madrid milan turin vienna graz linz berlin hamburg bremen
hanover dresden rotterdam antwerp ghent utrecht lille lyon evry oslo bergen warsaw gdansk brno piraeus zurich faro sao
santos singapore portugal poland malta denmark vietnam brazil wales spain europe french german dutch english spanish
portuguese danish norwegians greek czech swiss welsh japanese korean roman foreign abroad national

problem_noun: problem trouble issue difficulty difficult crisis crises mess messy chaos chaotic disaster nightmare
headache pain snag fault faulty hitch glitch flaw symptom obstacle hurdle pitfall barrier friction dysfunction muddle
shambles fiasco debacle bother nuisance bane plague woes predicament quagmire swamp challenge dilemma malaise bedlam
pandemonium havoc mayhem drown burnout overload overwhelmed struggle stress strain sore starve shortage lump
overbooking underrated hell

product_prop: crate bed box pencil chalk photograph nail key tape paint bench sofa cupboard door window lamp bag
pallet tray pot pan cup mug kettle glass plate spoon knife fork tin bottle jar rope string hook hammer screwdriver
spanner spade brush scissors biro magnet rubber photo camera lens torch battery cable wire umbrella coat hat shoes
boots jacket gloves helmets overalls uniform shirt dress sock bonnet towel curtain carpet wallpaper mirror oven stove
kiln fridge freezer furnace boiler radiator pump pipe tap hose machine belt drum wheel tyres gearbox brake screw bolt
plank brick stone loan mortgage broadband electricity gas energy water fuel oil petrol diesel steel copper iron
plastic wood wooden timber cement concrete ink linen cloth carbon silver gold brass cork wafer chip turbine inverter
motor solar electronic equipment device instrument toy furniture handbags soap grease stock slot button network base
crown gripper duct tank oxygen beam node kernel compressor conveyor lid plug charger needle fibre cardboard storage
filter plumbing windscreen dryer drone flask thermos blade rack hole seal mesh pit

pron_nobody: nobody naebody none nowhere nothing neither nor never not no nae cannot couldnt didnt didnae wasnt hadnt
dinnae nought non without nil zilch seldom hardly barely scarcely

region_noun: location region country county city town village district borough local rural area zone site south
southern northern east west northeast coast island valley parish postcode geography headquarters world municipality

revenue_word: order revenue income proceeds earnings sold sell profit margin yield ebitda gmv mrr arr arpu revpar ltv
donations bookable upsell crosssell marketshare gross net premiums lucrative royalties dividend monetise occupancy

stakeholder_noun: regulator government association sceptic skeptic champion institution stakeholder sponsor investors
shareholders trustees funder backers union unionist councillor politician mp mps ministry agency federation watchdog
ombudsman parliament senate congress lawmakers opponents adversary objector diehards naysayers doubters allies
evangelist cheerleader ambassador

supplier_noun: provider supplier vendor contractor subcontractor partner distributor reseller carrier outsourcer
reinsurer franchisee franchise broadcaster maker

team_noun: office department squad crew team group dept division branch desk section pod cell gang brigade platoon
battalion regiment faculty tribes chapter guild troupe ensemble orchestra choir posse workgroup workforce taskforce
subteam workstream subgroup bureau party cluster clan league

tech_worker: engineer researcher devs analysts architect statistician actuaries quants scientist mathematician
epidemiologist economist metrologist technologist admin administrator sysadmin sre dba tinkerer hacker biostatistician
modeller econometrician physicist chemists agronomist geologist

test_noun: experiment test experimental trialled ab abt poc dryrun mockup tasting lab laboratory

transport_vehicle: car van truck lorry bus buses tram ferry boat vessel plane bike bicycle taxi cab wagon trailer
tractor tanker trolley forklift crane ambulance locomotive carriage hull cargo parcel shipment berth rail railway road
lane street junction path tunnel weighbridge haul moored seat aboard baggage luggage suitcase passport

weather_food_nature: weather dry lake lamb animal coffee tea cake bread milk cheese butter beer wine fish egg apple
potatoes soup pizza sandwiches pastries biscuits chocolate sugar salt fruit pudding toast sausage ham barley grain
beans doughnuts buns lunch dinner breakfast supper meal drink drank ate barbecue sherry champagne cookie cream pears
rain rainy snow storm flood frost wind sun heat hot cold wet drought sea river hill mountain forest beach fields soil
earth flowers leaf bird horse cow pig sheep goat dog cat hens herd calving crop sowing pollination slurry whale dragon
monster parrot moon planet sky canal cliff food ice dined feast

worker: tester assistants attendant cook clerk staff agents worker employees personnel nurse drivers porter guard chef
waiter waitress fitters planners counsellors teachers trainers mechanics electrician plumber technicians installers
carpenters welder builders painters cleaner cashiers tellers receptionists courier postman postmen handlers picker
packer loader loggers salesman saleswoman salesperson reps bookkeeper caretaker janitor housekeeper maid concierge
usher stewardess guardsman lineman linesman shunter signalman fireman firefighters paramedic midwife midwives carers
caregiver caseworkers assessor surveyors inspectors auditors baker butcher barista bartender barman barmaid brewer
seamstress weaver spinner miner docker stevedore deckhand sailor bosun purser machinist riveter smith blacksmith mason
bricklayer roofer plasterer joiner joinery glazier groundsman shepherd herdsman farmhand ploughman milkman milkmaid
keeper gamekeeper ranger lifeguard bellboy bellhop doorman bouncer croupier florist barber hairdresser stylist typist
telephonist dialler navvy freelancers temp apprentices trainee intern junior newcomer starter rookie beginners novice
helper stockman stocktaker warehouseman warehousemen trucker lorryman cabbie chauffeur coachman pilotman coxswain
shipwright boatman ferryman proofreader subeditor typesetter compositor bookbinder projectionist stagehand rigger
roadie soldier constable policeman postie binmen lampman lamplighter volunteers crewman crewmen encoders coders
checker graders moderators pollster telesales telemarketer booker servant practitioners
"""
