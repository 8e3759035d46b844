import Vocabulary

/// Degrees as text, exact: no floating point on the way.
extension Place {
    var latitudeText: String { Self.degrees(latitudeMicrodegrees) }
    var longitudeText: String { Self.degrees(longitudeMicrodegrees) }

    /// As GeoRSS Simple writes a point.
    var latitudeThenLongitude: String { "\(latitudeText) \(longitudeText)" }

    private static func degrees(_ microdegrees: Int) -> String {
        let (whole, rest) = Int(microdegrees.magnitude).quotientAndRemainder(dividingBy: 1_000_000)
        let fraction = String(1_000_000 + rest).dropFirst()
        return "\(microdegrees < 0 ? "-" : "")\(whole).\(fraction)"
    }
}
