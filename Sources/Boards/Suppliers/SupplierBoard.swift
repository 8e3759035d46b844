import HashTreeCollections
package import Relief
package import Vocabulary

/// Every supplier with its agreements (協定事業者名簿).
package struct SupplierBoard: Board {
    private(set) var files: TreeDictionary<ID<Supplier>, SupplierFile> = [:]
    private(set) var holders: TreeDictionary<ID<Agreement>, ID<Supplier>> = [:]

    package init() {}

    init(files: [SupplierFile]) {
        for file in files {
            guard let supplier = file.supplier else { continue }
            self.files[supplier.id] = file
            for agreement in file.agreements.keys { holders[agreement] = supplier.id }
        }
    }

    package subscript(id: ID<Supplier>) -> SupplierFile? { files[id] }

    /// Every supplier in the order of its name.
    package var all: [SupplierFile] { files.sorted { $0.key < $1.key }.map(\.value) }

    package func agreement(_ id: ID<Agreement>) -> Agreement? {
        holders[id].flatMap { files[$0]?.agreements[id] }
    }

    package func supplier(_ id: ID<Supplier>) -> Supplier? { files[id]?.supplier }

    /// Every agreement with its supplier, in the order of the agreements' names.
    package var agreements: [(supplier: Supplier, agreement: Agreement)] {
        files.values.flatMap { file in
            file.supplier.map { supplier in
                file.agreements.values.map { (supplier: supplier, agreement: $0) }
            } ?? []
        }.sorted { $0.agreement.id < $1.agreement.id }
    }

    package mutating func apply(_ recorded: Recorded) {
        guard case .supplier(let event) = recorded.event else { return }
        files[event.supplier] = SupplierDecider.evolve(files[event.supplier] ?? SupplierFile(), event)
        if case .concluded(let body) = event { holders[body.agreement] = body.terms.supplier }
    }
}

extension SupplierFile {
    /// Agreements in the order of their names.
    package var inOrder: [Agreement] { agreements.values.sorted { $0.id < $1.id } }
}
