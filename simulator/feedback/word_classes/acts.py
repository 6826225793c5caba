"""Words for what somebody does."""

ACTS = """
adopt_verb: adopt uptake embrace takeup pick imitated join spread caught catch ripple cascade standardise standard

agree_verb: agree agreement consensus accord concur pact treaty compact charter compromise pledge commit promise vow
swear assure guarantee contract handshake shook

approve_verb: initialled let approve sign signature signoff authorise endorse ratify countersign countersignature
greenlight greenlit okayed ok consent assent clearance bless sanctioned permit permission allow concede accept
rubberstamp stamp nod

ask_verb: interview consult canvass enquiry ask question query enquire quiz quizzed poll survey questionnaire
interrogated beg plead request demand urge

believe_verb: believe belief think thought thinker assume assumption presume reckon suppose supposition hypothesis
hypotheses hypothesise theory theorised notion conviction guess hunch imagine premise conjecture postulate speculate
wager bet wisdom myth folklore superstition dogma gospel intuition gut instinct opinion opined surmise proposition if
feel felt tenet mantra

build_verb: produce develop compose build built create creation make made construct craft devise forged shape invent
concoct rig cobble generate arranged prepare insert reuse recycle

buzz_verb: navigate iterate synergise unleash galvanise energise inspire embody underpin permeate transcend reimagine
democratise cultivate crystallise weave woven wove compounds resonate accrete foreground ideate evangelise uplevel
celebrate delight maximise unfold orient

call_reply_verb: answer call phone telephone ring rang rung ping email messaged telegraph radioed pager bleep reply
respond callback react reaction

compare_word: like compare comparison against versus vs differ diff alongside contrast parity relative than whereas
unlike rather instead

conflict: politics conflict quarrel argue argument dispute fight fought clash disagree disagreement contradict
contradictory rival rivalry competition feud bicker squabble shout yell scream debate wrangle haggle turf tug tussle
tension antagonism acrimony loggerheads dissent contested infighting sparring contrary tore torn blame accuse
scapegoat excuse guilty guilt culprit punish fingers grudge battle misalignment fuss diverged divorce barking

decide_verb: final decide arbitrate adjudicate decision rule choose chose chosen choice determine settle verdict
overrule casting tiebreak conclude dictate pronounce resolve resolution opt elect

delay: late stall delay overdue overrun overran wait waitlist postpone stuck backlog queue queued bottleneck jam
holdup arrears idle adjourn deferred languish bogged gridlock logjam stranded pile pending standstill latency
outstanding unanswered hesitate expired expiry fade dormancy dormant unopened

discuss_verb: negotiate confer discuss dialogue chat deliberate bargain deal dealt mediate thrash hash bilateral

do_verb: effort labour do did done does act action perform undertake undertook undertaken carry implement apply
achieve accomplish complete finish attain persevere persevered endeavour strive strove worked

duplicate: duplicate dup overlap redundant identical parallel reinvent silo fragmented disjointed scattered
disconnected patchwork piecemeal disparate

expand_verb: scale extend extension widen wider broaden propagate proliferate transplant grafted amplify enlarge
stretch

fall_verb: halving fall fell fallen drop decrease shrink shrank shrunk sink sank sunk dip plunge plummet tumble slump
reduce reduction cut trim slash lower lowest low subside taper dwindle ebb descend diminish lessen shed narrowed down
shave downwards downturn collapse deflate compress shorten shorter shortest recede

find_out_verb: find found discover discovery trace transpired emerge reveal revelation uncover unearthed dig dug
investigate inquiry inquire probe diagnose diagnosis diagnostic analyse analysis analyze examine inspect identify
pinpoint realise realize sift delve studied recognise recognize sleuth deduce infer explain explanation fishbone
ishikawa autopsy shadow

get_give_verb: collect get got give gave given receive obtain acquire acquisition grant bestow bought buy possessions
captured sought attracted absorbed substitute exchange saved

go_come_verb: go travel trip come came went goes arrive visit walk rode ride flew fly flight sailed voyage tour reach
tread trod drift wander stroll strode fetch route

improve: improve better best enhance ease easier easily smooth smoother streamline simplify simpler upgrade refine
strengthen optimise optimize recover recovery heal cured mend fix repair remedy restore rescue rebuilt rebuild polish
brighten happier healthier tidier nicer wiser safer calmer calm tidy solve solution rectify rejuvenated perfect
clearer progress contribution onward

lead_verb: steer coordinate preside lead ran run oversee oversaw overseen supervise direct drove drive spearhead
orchestrate helmed handle administer

link_verb: tie link linkage align connect anchor laddered traceability hung hang correspond attach bind tether bridge
thread tree

lose_verb: miss lose lost loss mislaid misplaced forfeited vanish disappear gone forgot forgotten forget waste leak
leakage squander bleed bled spillage spill shrinkage stolen theft stole robbed steal spoilage slipthrough neglected
ignored overlooked unread

map_list_verb: enumerate map list plot inventory itemise laid lays sketch draw drew drawn tabulate outline jot collate
compile diagram mindmap quadrant sorted

meet_verb: meet gather assemble chair met convene sat reconvene invite dialled dial

move_shift_verb: lent borrow move shift reassign redeploy reallocate reprioritise divert diversions transfer redirect
pivot switch swap rebalance rebalanced relocate lend rotate reshuffled shuffled pull poured channelled repurposed
freed retarget put

own_verb: responsible own ownership liable belong charge assigned appoint nominate entrust custody custodianship
stewardship roles duty task job

persuade_verb: demonstrate lobby convince persuade won win woo sway coax enlist rally reassure pitch compelling
influence prewire presell presold soften codesign cocreate involve buyin bring brought concession plea

propose_verb: advise advocate propose suggest recommend advice offer submit submission floated bid moot motion insist
push press nag

refuse_verb: refuse reject decline deny forbid forbade forbidden ban prohibit disallow dismiss rebuff rebuffed spurn
blocked blockers protest resist oppose opposition balk baulked grumble grumpiest grumpy moan groan complain complaints
grievance gripe scoff scoffed sneer mock hated dislike resent disappoint sulk shrug huff mutter curse swore sworn
cynic reluctant unwilling stubborn hostile

rise_verb: uplift rise rose risen raise climb grow grew grown growth increase jump soar surge lift boost gain upward
swell swollen mounted leap leapt rocketed skyrocketed balloon spike expand expansion upturn uptick accrue add high
higher highest upside up exceed outperformed

say_verb: said told speak speech talk announce mention remark stated declare admit confess acknowledge informed voice
aloud gossip hint describe description characterise express framed recite replayed cite address

see_notice_verb: notice watch observe look spot detect see saw seen view visible glance peek stare gaze eyes sight
transparency show shown display perceived perception eyeballed distinguish

start_verb: start begin began begun commence opened embark inception onset outset kickstart establish instigated
inaugurate introduce introduction set setup restart spark

stop_verb: shelved axed stop halt pause cease scrap kill discontinue freeze froze frozen suspend mothballed close
closure shut shutdown retire sunset abolish ditch bin dump discard cull abort withdraw withdrew withdrawn scuttle
canned sideline nix remove delete eliminate unplug scratch erase struck strike decommissioned dissolve disband

teach_verb: coach instruct mentor tutor certify competence teach taught train mentorship educate upskill reskill drill
apprenticeship induct onboard curriculum syllabus course classes classroom academy bootcamp brownbag masterclass
exercise practise practice literacy fluency fluent familiarise acquaint skill capable elearning webinar qualification
proficiency

think_know_verb: attention focus ponder concentrate emphasis emphasise consider contemplate mull know knew known aware
mind conscious intelligence intellectual mental

use_verb: employ use utilise utilize refer unprompted voluntarily voluntary

worsen: slip worse worst worsen deteriorate decay eroded erosion degrade rot spoil spoilt suffer harm hurt damage ruin
wreck sour fray slid weaken weak crumble harder backslid unravelled slackened

write_verb: write publish record wrote written draft noted scribble pen scrawl codify transcribe log print pin
circulate inscribed carved etch engraved annotate handwriting handwritten fill paste glue glued staple
"""
