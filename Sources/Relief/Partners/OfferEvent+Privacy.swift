extension OfferEvent {
    /// The same without how the giver is reached, for readers of the log who may not see it.
    package var withoutContact: OfferEvent {
        guard case .made(let body) = self else { return self }
        let giver = Giver(kind: body.giver.kind, name: body.giver.name, contact: "")
        return .made(
            Made(
                offer: body.offer, terms: body.terms, giver: giver, secretHash: body.secretHash, madeBy: body.madeBy,
                madeAt: body.madeAt))
    }
}
