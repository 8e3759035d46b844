package import Vocabulary

/// A business that has promised to supply goods in a disaster (協定事業者).
package struct Supplier: Hashable, Sendable {
    package let id: ID<Supplier>
    package internal(set) var details: SupplierDetails

    package var name: String { details.name }
}

/// What a register says of a supplier; what nobody has said is `nil`.
package struct SupplierDetails: Hashable, Sendable {
    package let name: String
    /// 中小企業: a small or medium enterprise in the sense of the law; `nil` when nobody knows, which is not “no”.
    package let isSmall: Bool?
    /// Who is called there, with department: 「営業部 田中」.
    package let contact: String?
    package let phone: String?
    package let mail: String?
    package let address: String?
    /// From where it delivers; distances and radiuses are measured from here.
    package let place: Place?

    package init(
        name: String, isSmall: Bool? = nil, contact: String? = nil, phone: String? = nil, mail: String? = nil,
        address: String? = nil, place: Place? = nil
    ) {
        self.name = name
        self.isSmall = isSmall
        self.contact = contact
        self.phone = phone
        self.mail = mail
        self.address = address
        self.place = place
    }

    /// Every text, to be checked for its length.
    var texts: [String] { [name, contact, phone, mail, address].compactMap(\.self) }
}

/// A supplier with everything that was agreed with it.
package struct SupplierFile: Hashable, Sendable {
    package internal(set) var supplier: Supplier?
    package internal(set) var agreements: [ID<Agreement>: Agreement] = [:]

    package init(supplier: Supplier? = nil, agreements: [ID<Agreement>: Agreement] = [:]) {
        (self.supplier, self.agreements) = (supplier, agreements)
    }
}

/// What may be asked about a supplier.
package enum SupplierCommand: Hashable, Sendable {
    /// A new one, or new details of a known one.
    case register(ID<Supplier>, SupplierDetails)
    /// A new agreement, or new terms of a known one; `heldBy` is the supplier under whom it stands so far.
    case conclude(ID<Agreement>, AgreementTerms, heldBy: ID<Supplier>?)
}
