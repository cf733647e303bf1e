import QtQuick
import GiroStyle
import Giro.Parts

// One strategy of the list: its name over what it gives and for whom, how much of its budget is spent.
RowBase {
    id: row

    required property string strategyId
    required property string name
    required property string givesText
    required property string periodText
    required property string targetText
    required property string budgetText
    required property real budgetShare
    required property string budgetTone

    implicitHeight: words.implicitHeight + 2 * Theme.s12
    Accessible.name: Speech.list([name, givesText, periodText, targetText, budgetText])

    Column {
        id: words
        x: Theme.s20
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.givesText
            font: Theme.secondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: As.joined([row.targetText, row.periodText])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        RatioBar {
            visible: row.budgetShare >= 0
            width: parent.width
            value: row.budgetShare
            tone: row.budgetTone.length > 0 ? row.budgetTone : "primary"
            summary: row.budgetText
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.budgetText
            font: Theme.caption
            color: row.budgetTone.length > 0 ? Theme.ink(row.budgetTone) : Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
