pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import GiroStyle

// One month to pick a day from. Arrows move by day and week, Page Up and Down by month, Enter picks.
Popup {
    id: picker

    property date chosen: new Date()
    property date today: new Date()
    property date earliest: new Date(NaN)  // not a date: no limit

    property date shown: chosen  // the day the keyboard is on; its month is drawn
    readonly property date monthStart: new Date(shown.getFullYear(), shown.getMonth(), 1)
    readonly property int lead: (monthStart.getDay() - Qt.locale().firstDayOfWeek + 7) % 7

    signal picked(date day)

    // No type annotations here: qmllint 6.4 crashes on functions that take or give a date.
    function dayAt(cell) {
        return new Date(monthStart.getFullYear(), monthStart.getMonth(), cell - lead + 1);
    }

    function same(one, other) {
        return one.getFullYear() === other.getFullYear() && one.getMonth() === other.getMonth()
               && one.getDate() === other.getDate();
    }

    function allowed(day) {
        return isNaN(earliest.getTime()) || day >= earliest || same(day, earliest);
    }

    function move(days: int) {
        shown = new Date(shown.getFullYear(), shown.getMonth(), shown.getDate() + days);
    }

    function moveMonth(months: int) {
        const last = new Date(shown.getFullYear(), shown.getMonth() + months + 1, 0).getDate();
        shown = new Date(shown.getFullYear(), shown.getMonth() + months, Math.min(shown.getDate(), last));
    }

    function take(day) {
        if (!allowed(day)) return;
        close();
        picked(day);
    }

    modal: true
    dim: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onAboutToShow: shown = chosen

    contentItem: ColumnLayout {
        spacing: Theme.s4
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Left) picker.move(-1);
            else if (event.key === Qt.Key_Right) picker.move(1);
            else if (event.key === Qt.Key_Up) picker.move(-7);
            else if (event.key === Qt.Key_Down) picker.move(7);
            else if (event.key === Qt.Key_PageUp) picker.moveMonth(-1);
            else if (event.key === Qt.Key_PageDown) picker.moveMonth(1);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) picker.take(picker.shown);
            else event.accepted = false;
        }

        RowLayout {
            spacing: 0

            ToolButton {
                glyph: Icons.chevronLeft
                text: qsTr("Mese prima")
                focusPolicy: Qt.NoFocus
                onClicked: picker.moveMonth(-1)
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: picker.monthStart.toLocaleDateString(Qt.locale(), "MMMM yyyy")
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            ToolButton {
                glyph: Icons.chevronRight
                text: qsTr("Mese dopo")
                focusPolicy: Qt.NoFocus
                onClicked: picker.moveMonth(1)
            }
        }
        GridLayout {
            columns: 7
            rowSpacing: 0
            columnSpacing: 0

            Repeater {
                model: 7

                Label {
                    required property int index

                    Layout.preferredWidth: Theme.px(Theme.target)
                    horizontalAlignment: Text.AlignHCenter
                    text: Qt.locale().dayName((index + Qt.locale().firstDayOfWeek) % 7, Locale.ShortFormat)
                    bottomPadding: Theme.s4
                    font: Theme.microStrong
                    color: Theme.text2
                }
            }
            Repeater {
                model: 42

                DateCell {
                    required property int index

                    day: picker.dayAt(index)
                    inMonth: day.getMonth() === picker.monthStart.getMonth()
                    isChosen: picker.same(day, picker.chosen)
                    isToday: picker.same(day, picker.today)
                    hasKeyboard: picker.same(day, picker.shown)
                    enabled: picker.allowed(day)
                    onClicked: picker.take(day)
                }
            }
        }
    }
}
