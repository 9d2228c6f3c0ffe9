"""EC2: an interface has its own groups; moto adds its instance's, so that a swap takes none away."""


def repair():
    from moto.ec2.models.elastic_network_interfaces import NetworkInterface

    def own_groups(self):
        takes_over = self.instance is not None and not self._group_set
        return list(self.instance.security_groups) if takes_over else self._group_set

    NetworkInterface.group_set = property(own_groups)
