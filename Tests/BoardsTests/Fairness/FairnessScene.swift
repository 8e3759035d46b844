import Boards
import Relief
import ReliefTesting
import Vocabulary

/// Servings by hand, for judging plans.
enum FairnessScene {
    static func serving(
        _ need: String, at site: String = "shelter-1", _ tier: Item.Tier = .life, before: Int = 0, planned: Int,
        missing: Int, hoursAgo: Int = 0, neededIn hours: Int? = nil
    ) -> Serving {
        Serving(
            need: .of(need), site: .of(site), item: Example.water.id, tier: tier, before: before, planned: planned,
            missing: missing, askedAt: Example.now + .hours(-hoursAgo),
            neededBy: hours.map { Example.now + .hours($0) },
            reason: missing > 0 ? Example.reason : nil)
    }
}
