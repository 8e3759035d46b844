package import Vocabulary

/// Short ways to write values in tests: `.of(240)`, `.of("shelter-1")`. A bad one stops the test where it stands.
extension Count {
    package static func of(_ value: Int) -> Self { required(Self(value), "\(value) is no count") }
}

extension ID {
    package static func of(_ text: String) -> Self { required(Self(text), "“\(text)” is no identifier") }
}

extension Packing {
    package static func of(_ piecesPerCase: Int) -> Self {
        required(Self(piecesPerCase: piecesPerCase), "\(piecesPerCase) is no packing")
    }
}

extension Grams {
    package static func of(_ value: Int64) -> Self { required(Self(value), "\(value) is no weight") }
}

extension LocalDate {
    package static func of(_ text: String) -> Self { required(Self(text), "“\(text)” is no date") }
}

extension Moment {
    /// In Japanese time unless it says otherwise: `.of("2016-04-16T10:00")`.
    package static func of(_ text: String) -> Self { required(Self(text), "“\(text)” is no moment") }
}

extension Place {
    package static func of(_ latitude: Double, _ longitude: Double) -> Self {
        required(Self(latitude: latitude, longitude: longitude), "not on the globe")
    }
}

func required<Value>(_ value: Value?, _ complaint: @autoclosure () -> String) -> Value {
    guard let value else { preconditionFailure(complaint()) }
    return value
}
