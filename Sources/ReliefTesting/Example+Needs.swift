package import Relief
package import Vocabulary

extension Example {
    package static func raise(
        _ id: String = "need-1", _ quantity: Int = 100, _ unit: Asked.Unit = .piece, of item: Item = water,
        at site: Site = shelter(), neededBy: Moment? = nil, note: String? = nil, observedAt: Moment = Example.now
    ) -> RaiseNeed {
        RaiseNeed(
            need: .of(id), site: site, item: item, asked: Asked(quantity, unit), neededBy: neededBy, note: note,
            observedAt: observedAt, now: now)
    }

    package static func need(
        _ id: String = "need-1", _ quantity: Int = 100, _ unit: Asked.Unit = .piece, of item: Item = water,
        at site: Site = shelter(), neededBy: Moment? = nil
    ) -> Need {
        state(NeedDecider.self, .raise(raise(id, quantity, unit, of: item, at: site, neededBy: neededBy)))
    }

    /// What the chronology holds of ``raise(_:_:_:of:at:neededBy:note:observedAt:)``.
    package static func raised(_ raise: RaiseNeed = Example.raise()) -> NeedEvent {
        required(events(NeedDecider.self, .raise(raise), from: nil).first, "nothing was raised")
    }
}
