import { contraryTable } from '../contrary-rules.js';

/** All forms that a word takes in news. */
export const contraries = contraryTable(
  'compass north: north northern northward northerners nkorea',
  'compass south: south southern southward southerners skorea',
  'compass east: east eastern eastward mideast',
  'compass west: west western westward westerners',
  'amount up: rise rises rising risen rose increase increases increased increasing raise raises raised raising higher up gain gains gained climb climbs climbed climbing surge surged surges soar soared jump jumped jumps grow grows grew growth growing strengthen strengthened strengthens improve improved boost boosted hike hiked heavier tougher stronger',
  'amount down: fall falls fell fallen falling drop drops dropped dropping decrease decreased decreases decline declined declines declining lower lowers lowered lowering reduce reduces reduced reducing reduction cut cuts cutting weaken weakened weakens weaker slip slipped slide slid plunge plunged tumble tumbled down shrink shrank shrunk ease eased easing descend descended slash slashed',
  'answer denied: deny denies denied denying denial denials refute refuted refutes reject rejected rejects dismiss dismissed dismisses dispute disputed disputes rebut rebutted',
  'answer confirmed: admit admits admitted admitting admission confirm confirms confirmed confirming confirmation acknowledge acknowledges acknowledged acknowledging',
  'consent refused: refuse refuses refused refusing refusal reject rejects rejected rejecting rejection decline declines declined declining deny denies denied oppose opposes opposed opposing opposition against object objects objected dismiss dismissed dismisses turn turned protest protested resist resisted resistance defy defied disagree disagreed disapprove threw strike struck',
  'consent given: accept accepts accepted accepting agree agrees agreed agreeing agreement approve approves approved approving approval support supports supported supporting back backs backed backing uphold upholds upheld grant grants granted endorse endorsed',
  'outcome failed: fail fails failed failing failure failures unsuccessful unsuccessfully unable missed miss foil foiled thwart thwarted collapse collapsed flop flopped',
  'outcome reached: succeed succeeds succeeded success successful successfully manage manages managed qualify qualified able achieve achieved',
);
