pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A day as a button that opens the calendar; `day` is ISO, empty for none.
Button {
    id: button

    property string day
    property string emptyText

    signal picked(string on)

    glyph: Icons.calendar
    text: day.length > 0 ? Format.longDay(day) : emptyText
    onClicked: calendar.use(one => one.open())

    Later {
        id: calendar

        DatePicker {
            chosen: button.day.length > 0 ? Format.date(button.day) : new Date()
            onPicked: day => button.picked(Format.isoDate(day))
        }
    }
}
