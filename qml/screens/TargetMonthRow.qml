import QtQuick
import GiroStyle
import Giro.Parts

// One month of a year against its target. A tap shows everybody in that month.
RowBase {
    id: row

    required property string month
    required property string label
    required property string doneText
    required property string targetText
    required property string reachedText
    required property string tone
    required property string visitsText
    required property bool chosen

    implicitHeight: Math.max(Theme.px(54), words.implicitHeight + Theme.s16)
    Accessible.name: Speech.list([label, reachedText, qsTr("%1 su %2").arg(doneText).arg(targetText)])

    Column {
        id: words
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        width: reached.x - x - Theme.s8

        Label {
            width: parent.width
            text: row.label
            font: Theme.secondaryStrong
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: As.joined([qsTr("%1 su %2").arg(row.doneText).arg(row.targetText), qsTr("visite %1").arg(row.visitsText)])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Label {
        id: reached
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        text: row.reachedText
        font: Theme.section
        color: row.tone === "neutral" ? Theme.text : Theme.ink(row.tone)
        Accessible.ignored: true
    }
}
