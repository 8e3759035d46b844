import Formats
import Vocabulary

/// A sheet that says where things lie.
protocol PlacedColumn: SheetColumn {
    static var latitude: Self { get }
    static var longitude: Self { get }
}

/// Where a thing lies, in degrees of WGS 84.
///
/// Sheets swap latitude and longitude or lose a digit; in Japan both show, since no latitude is a longitude.
extension RowReader where Column: PlacedColumn {
    /// The land of Japan with its outer islands, widened to whole degrees.
    private static var latitudes: ClosedRange<Double> { 20...46 }
    private static var longitudes: ClosedRange<Double> { 122...154 }

    mutating func place() -> Place? {
        let latitude = optional(.latitude, Self.degrees)
        let longitude = optional(.longitude, Self.degrees)
        guard let latitude, let longitude else {
            refuseHalf()
            return nil
        }
        if Self.longitudes.contains(latitude), Self.latitudes.contains(longitude) {
            refuse(.latitude, .swapped(text(.latitude), text(.longitude)))
            return nil
        }
        check(.latitude, latitude, in: Self.latitudes, onGlobe: 90)
        check(.longitude, longitude, in: Self.longitudes, onGlobe: 180)
        return Place(latitude: latitude, longitude: longitude)
    }

    /// One of the two alone is no place.
    private mutating func refuseHalf() {
        if text(.latitude).isEmpty, !text(.longitude).isEmpty { refuse(.latitude, .halfAPlace) }
        if !text(.latitude).isEmpty, text(.longitude).isEmpty { refuse(.longitude, .halfAPlace) }
    }

    private mutating func check(
        _ column: Column, _ degrees: Double, in range: ClosedRange<Double>, onGlobe limit: Double
    ) {
        if degrees.magnitude > limit {
            refuse(column, .offTheGlobe(text(column), Int(limit)))
        } else if !range.contains(degrees) {
            refuse(column, .outsideJapan(text(column), Int(range.lowerBound), Int(range.upperBound)))
        }
    }

    /// Digits with at most one point: `32.801491`, `１３０．７`; no exponents, no `32度48分`.
    private static func degrees(_ text: String) throws(CellFault) -> Double {
        let key = CellText.key(text)
        let halves = key.split(separator: ".", omittingEmptySubsequences: false)
        let unsigned = halves.enumerated().map { $0 == 0 && $1.hasPrefix("-") ? $1.dropFirst() : $1 }
        let areDigits = unsigned.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard halves.count <= 2, areDigits, key.utf8.count <= 40, let degrees = Double(key) else {
            throw .notDegrees(SheetProblem.quote(text))
        }
        return degrees
    }
}

extension CellFault {
    fileprivate static let halfAPlace = Self(
        "half-a-place", "緯度と経度は両方入力するか、両方空欄にしてください。",
        "Give both latitude and longitude, or leave both empty.")

    fileprivate static func swapped(_ latitude: String, _ longitude: String) -> Self {
        Self(
            "swapped-coordinates", "緯度「\(latitude)」と経度「\(longitude)」が入れ替わっているようです。",
            "Latitude “\(latitude)” and longitude “\(longitude)” look swapped.")
    }

    fileprivate static func offTheGlobe(_ found: String, _ limit: Int) -> Self {
        Self(
            "off-the-globe", "「\(found)」は地球上の位置ではありません（\(limit)度まで）。",
            "“\(found)” is not on the globe (at most \(limit) degrees).")
    }

    fileprivate static func outsideJapan(_ found: String, _ low: Int, _ high: Int) -> Self {
        Self(
            "outside-japan", "「\(found)」は日本の範囲（\(low)〜\(high)度）の外です。",
            "“\(found)” is outside Japan (\(low) to \(high) degrees).")
    }

    fileprivate static func notDegrees(_ found: String) -> Self {
        Self(
            "bad-degrees", "「\(found)」は度として読めません。「32.801491」のように10進数で入力してください。",
            "“\(found)” is not decimal degrees. Write it like 32.801491.")
    }
}
