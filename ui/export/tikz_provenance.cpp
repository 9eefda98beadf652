#include "ui/export/tikz_provenance.h"

#include <QByteArrayView>

namespace actiscope::ui {

namespace {

constexpr QByteArrayView prefix("% actiscope: ");
constexpr QByteArrayView beginning("% actiscope: begin");
constexpr QByteArrayView ending("% actiscope: end");
constexpr qsizetype lineLength = 76;

/// The line that begins at `from`, which moves to the next one. Ends of lines as any system has them.
QByteArrayView takeLine(QByteArrayView text, qsizetype& from)
{
    const qsizetype end = text.indexOf('\n', from);
    const QByteArrayView line = text.sliced(from, (end < 0 ? text.size() : end) - from);
    from = end < 0 ? text.size() : end + 1;
    return line.trimmed();
}

}  // namespace

QByteArray provenanceComment(const QByteArray& json)
{
    if (json.isEmpty())
        return {};
    const QByteArray code = json.toBase64();
    constexpr qsizetype share = lineLength - prefix.size();
    QByteArray text = beginning.toByteArray() + '\n';
    for (qsizetype at = 0; at < code.size(); at += share)
        text += prefix.toByteArray() + code.mid(at, share) + '\n';
    return text + ending.toByteArray() + '\n';
}

std::optional<CarriedText> findProvenanceComment(const QByteArray& tex, qsizetype longest)
{
    const QByteArrayView text(tex);
    qsizetype at = 0;
    bool hasBegun = false;
    while (at < text.size() && !hasBegun)
        hasBegun = takeLine(text, at) == beginning;
    if (!hasBegun)
        return std::nullopt;
    const qsizetype mostCode = (longest + 2) / 3 * 4;
    QByteArray code;
    while (at < text.size() && code.size() <= mostCode) {
        const QByteArrayView line = takeLine(text, at);
        if (line == ending) {
            const auto decoded = QByteArray::fromBase64Encoding(code, QByteArray::AbortOnBase64DecodingErrors);
            return CarriedText{*decoded, bool(decoded) && decoded.decoded.size() <= longest};
        }
        if (!line.startsWith(prefix))
            break;
        code.append(line.sliced(prefix.size()));
    }
    return CarriedText{};
}

}  // namespace actiscope::ui
