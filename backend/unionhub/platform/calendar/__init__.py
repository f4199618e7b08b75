"""Working days (工作日) and calendar days (自然日), in the installation's zone (D15).

The State Council publishes the year's holidays and shifted working days late in the year before; chinesecalendar ships them. A year it does
not know yet counts Monday to Friday and says so (未公布). Tables owned: none. Events: none.
"""
