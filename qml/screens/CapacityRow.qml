import QtQuick
import GiroStyle
import Giro.Parts

// One agent's month: days times visits a day against what is asked for. The tick is where the days are full, the thin line
// where it stood before the change of mind.
Item {
    id: row

    required property string name
    required property string initials
    required property string daysText
    required property string awayText
    required property string askedText
    required property string spareText
    required property string tone
    required property real share
    required property real before
    required property string spoken

    implicitHeight: words.implicitHeight + 2 * Theme.s12
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Avatar {
        id: face
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
    }
    Column {
        id: words
        x: face.x + face.width + Theme.s12
        y: Theme.s12
        width: row.width - x - Theme.s20
        spacing: Theme.s4

        Item {
            width: parent.width
            height: Math.max(who.height, spare.height)

            Label {
                id: who
                width: spare.x - Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                text: row.name
                font: Theme.secondaryStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            ReasonChip {
                id: spare
                anchors.right: parent.right
                text: row.spareText
                glyph: row.tone === "bad" ? Icons.warning : ""
                tone: row.tone
            }
        }
        Item {
            width: parent.width
            height: bar.height + Theme.s4

            RatioBar {
                id: bar
                y: 2
                width: parent.width
                value: row.share
                mark: 0.8
                tone: row.tone === "bad" ? "bad" : "primary"
                summary: row.askedText
            }
            Rectangle {
                visible: row.before >= 0
                x: Math.round(bar.width * row.before) - 1
                width: 2
                height: bar.height + 4
                color: Theme.control
            }
        }
        Label {
            width: parent.width
            text: row.awayText.length > 0 ? row.askedText + " · " + row.daysText + " · " + row.awayText
                                          : row.askedText + " · " + row.daysText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
