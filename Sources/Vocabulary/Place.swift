#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A point on the map in WGS 84, in whole microdegrees (about 11 cm), so that reading and writing it changes nothing.
package struct Place: Hashable, Sendable {
    package let latitudeMicrodegrees: Int
    package let longitudeMicrodegrees: Int

    /// A point on the globe, or `nil` beyond 90° and 180°.
    package init?(latitudeMicrodegrees latitude: Int, longitudeMicrodegrees longitude: Int) {
        guard (-90_000_000...90_000_000).contains(latitude), (-180_000_000...180_000_000).contains(longitude) else {
            return nil
        }
        latitudeMicrodegrees = latitude
        longitudeMicrodegrees = longitude
    }

    /// A point as maps and sheets write it, in degrees; `nil` when it is not a number or not on the globe.
    package init?(latitude: Double, longitude: Double) {
        guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return nil }
        self.init(
            latitudeMicrodegrees: Int((latitude * 1_000_000).rounded()),
            longitudeMicrodegrees: Int((longitude * 1_000_000).rounded()))
    }

    package var latitude: Double { Double(latitudeMicrodegrees) / 1_000_000 }
    package var longitude: Double { Double(longitudeMicrodegrees) / 1_000_000 }

    /// The straight-line distance in whole metres on a sphere of 6,371 km, good to half a percent.
    ///
    /// Equirectangular: inside a prefecture its error is below a metre per kilometre.
    package func metres(to other: Self) -> Int {
        let radians = Double.pi / 180
        let middle = (latitude + other.latitude) / 2 * radians
        let east = (other.longitude - longitude) * radians * cos(middle)
        let north = (other.latitude - latitude) * radians
        return Int((6_371_000 * (east * east + north * north).squareRoot()).rounded())
    }

}
