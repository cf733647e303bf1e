import QtQuick
import GiroStyle
import Giro.Parts

// One agent against the month's target: how far, where it should be today, what it comes to. A tap shows its year.
RowBase {
    id: row

    required property string userId
    required property string name
    required property string initials
    required property string doneText
    required property string targetText
    required property string reachedText
    required property real share
    required property real tick
    required property string tone
    required property string forecastText
    required property string beforeText
    required property string beforeTone
    required property string visitsText
    required property bool chosen
    required property string spoken

    implicitHeight: words.implicitHeight + 2 * Theme.s12
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
        width: row.width - x - Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s4

        Item {
            width: parent.width
            height: Math.max(who.height, reached.height)

            Label {
                id: who
                width: amount.x - Theme.s8
                text: row.name
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                id: amount
                anchors.right: reached.left
                anchors.rightMargin: Theme.s12
                anchors.baseline: who.baseline
                text: qsTr("%1 su %2").arg(row.doneText).arg(row.targetText)
                font: Theme.secondary
                color: Theme.text2
                Accessible.ignored: true
            }
            Label {
                id: reached
                anchors.right: parent.right
                width: Math.max(implicitWidth, Theme.px(64))
                horizontalAlignment: Text.AlignRight
                text: row.reachedText
                font: Theme.section
                color: row.tone === "neutral" ? Theme.text : Theme.ink(row.tone)
                Accessible.ignored: true
            }
        }
        RatioBar {
            width: parent.width
            value: row.share
            mark: row.tick
            tone: row.tone === "neutral" ? "primary" : row.tone
            summary: row.spoken
        }
        Label {
            width: parent.width
            text: As.joined([row.forecastText, qsTr("%1 sull'anno prima").arg(row.beforeText), qsTr("visite %1").arg(row.visitsText)])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
