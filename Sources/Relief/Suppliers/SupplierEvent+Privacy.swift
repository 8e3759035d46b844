extension SupplierEvent {
    /// The same without who is called there and how, for readers of the log who may not see it.
    package var withoutContact: SupplierEvent {
        guard case .registered(let body) = self else { return self }
        let details = SupplierDetails(
            name: body.details.name, isSmall: body.details.isSmall, address: body.details.address,
            place: body.details.place)
        return .registered(.init(supplier: body.supplier, details: details))
    }
}
