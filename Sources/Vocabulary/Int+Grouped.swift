extension Int {
    /// With a comma between thousands: `110,000`.
    package var grouped: String {
        let digits = Array(String(magnitude))
        let text = digits.indices.map { index in
            index > 0 && (digits.count - index) % 3 == 0 ? ",\(digits[index])" : "\(digits[index])"
        }.joined()
        return self < 0 ? "-\(text)" : text
    }
}
